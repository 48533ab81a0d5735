package io.waymark.advising.format;

import io.waymark.advising.api.kind.FileChange;
import io.waymark.advising.spool.LetterCount;
import io.waymark.advising.spool.Spool;
import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Plain text, in the way in which its editor wrote it. */
record TextFile(SpooledFile file, Charset charset, @Nullable FileChange change) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 8_192;

    /** None, if no way of writing fits that we know. */
    static Optional<TextFile> of(FileContent content) {
        return candidates(content).filter(TextFile::isText).findFirst();
    }

    private static Stream<TextFile> candidates(FileContent content) {
        var file = content.file();
        if (content.startsWith("\u00ff\u00fe", "\u00fe\u00ff")) {
            return Stream.of(new TextFile(file, StandardCharsets.UTF_16, FileChange.FROM_UTF_16));
        }
        var letters = letters(file);
        if (letters.hasZeros()) {
            return letters.pairs().map(it -> new TextFile(file, it, FileChange.FROM_UTF_16)).stream();
        }
        var utf8 = new TextFile(file, StandardCharsets.UTF_8, null);
        return letters.looksWestern()
                ? Stream.of(utf8, new TextFile(file, WINDOWS_1252, FileChange.FROM_WINDOWS_1252))
                : Stream.of(utf8);
    }

    private static LetterCount letters(SpooledFile file) {
        try {
            return LetterCount.of(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<FileChange> changes() {
        return change == null ? List.of() : List.of(change);
    }

    SpooledFile asUtf8() {
        if (change == null) {
            return file;
        }
        try (var text = open()) {
            return Spool.write(content -> {
                var out = new OutputStreamWriter(content, StandardCharsets.UTF_8);
                text.transferTo(out);
                out.flush();
            });
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Reader open() throws IOException {
        // a decoder of one's own refuses what it cannot read; one named only by its charset would replace it
        return new InputStreamReader(file.open(), charset.newDecoder());
    }

    private boolean isText() {
        try (var text = open()) {
            var buffer = new char[BUFFER];
            for (var read = text.read(buffer); read >= 0; read = text.read(buffer)) {
                for (var i = 0; i < read; i++) {
                    if (isControl(buffer[i])) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException otherwise) {
            return false;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is unassigned was not written, but read in a wrong way. */
    private boolean isControl(char character) {
        return character < ' ' && "\t\n\r\f".indexOf(character) < 0
                || change != null && Character.getType(character) == Character.UNASSIGNED;
    }
}
