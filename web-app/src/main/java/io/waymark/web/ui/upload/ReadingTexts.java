package io.waymark.web.ui.upload;

import io.waymark.advising.api.csv.FileReading;
import io.waymark.web.ui.message.Texts;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says how a file was read, where that is not as it says itself: whoever sent it knows whether that was meant. */
@Component
public class ReadingTexts {

    private final Texts texts;

    ReadingTexts(Texts texts) {
        this.texts = texts;
    }

    /** One sentence for each thing; none where all is as usual. */
    public List<String> of(FileReading reading) {
        var said = new ArrayList<String>();
        if (reading.sheet() != null) {
            said.add(texts.say("upload.read.sheet", reading.sheet(), reading.otherSheets()));
        }
        if (reading.headerRow() > 1) {
            said.add(texts.say("upload.read.header", reading.headerRow()));
        }
        if (reading.encoding() != null) {
            var written = texts.say("upload.read.encoding." + reading.encoding());
            said.add(
                    reading.samples().isEmpty()
                            ? texts.say("upload.read.letters", written)
                            : texts.say("upload.read.letters.such-as", written, texts.list(reading.samples())));
        }
        if (reading.source() != null) {
            said.add(texts.say("upload.read.source", reading.source()));
        }
        if (reading.leftOut() > 0) {
            said.add(texts.say("upload.read.left-out", reading.leftOut()));
        }
        return said;
    }
}
