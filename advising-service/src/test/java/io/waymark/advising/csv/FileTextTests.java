package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileTextTests {

    @Test
    void isReadInUtf8AndInWhatSpreadsheetsCallUnicodeText() throws IOException {
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var text = text("\ufeffRen\u00e9e", charset);
            assertThat(text.isWorkbook()).isFalse();
            assertThat(text.reader().readAllAsString()).isEqualTo("Ren\u00e9e");
        }
        assertThat(text("", StandardCharsets.UTF_8).reader().readAllAsString()).isEmpty();
    }

    @Test
    void isNoWorkbook() throws IOException {
        for (var start : List.of("PK\u0003\u0004", "\u00d0\u00cf\u0011\u00e0")) {
            assertThat(text(start + "...", StandardCharsets.ISO_8859_1).isWorkbook())
                    .isTrue();
        }
    }

    private static FileText text(String text, Charset charset) throws IOException {
        return new FileText(new ByteArrayInputStream(text.getBytes(charset)));
    }
}
