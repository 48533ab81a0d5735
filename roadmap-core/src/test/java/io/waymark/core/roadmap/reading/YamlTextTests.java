package io.waymark.core.roadmap.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class YamlTextTests {

    @Test
    void decodesUtf8() {
        var bytes = "title: Caf\u00e9".getBytes(StandardCharsets.UTF_8);

        assertThat(YamlText.decode(new ByteArrayInputStream(bytes))).isEqualTo("title: Caf\u00e9");
    }

    @Test
    void readsNoFurtherThanItsLimit() {
        var endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };

        assertThat(YamlText.decode(endless)).hasSize(1_000_001);
    }

    @Test
    void leavesAFailingStreamToItsCaller() {
        var broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> YamlText.decode(broken));
    }

    @Test
    void takesAMillionCharacters() {
        var end = "a: b";

        assertThatCode(() -> YamlText.compose("\n".repeat(1_000_000 - end.length()) + end))
                .doesNotThrowAnyException();
        refuses(
                "\n".repeat(1_000_001 - end.length()) + end,
                "line 1, column 1: The text is longer than a million characters.");
    }

    @Test
    void takesTwentyFourLevels() {
        assertThatCode(() -> YamlText.compose("[".repeat(24) + "]".repeat(24))).doesNotThrowAnyException();
        refuses("[".repeat(25) + "]".repeat(25), "line 1, column 25: This is nested more than 24 levels deep.");
    }

    @Test
    void countsLevelsNotBrackets() {
        assertThatCode(() -> YamlText.compose("[" + "[],".repeat(100) + "]")).doesNotThrowAnyException();
    }

    @Test
    void saysWhereTheTextIsNoYaml() {
        refuses("a: b\nc: [", "line 2, column 5: This is not YAML: ");
        refuses("a: b\n\tc: d", "line 2");
        refuses("", "line 1, column 1: The text is empty.");
        refuses("a\0", "line 1, column 1: The text contains a NUL character.");
        refuses("? [a]\n: x", "This is not YAML: ");
        refuses("\0a", "The text contains a NUL character.");
    }

    @Test
    void refusesMoreThanOneDocument() {
        refuses("a: 1\n---\nb: 2", "This is not YAML: ");
    }

    private static void refuses(String text, String message) {
        assertThatExceptionOfType(InvalidRoadmapException.class)
                .isThrownBy(() -> YamlText.compose(text))
                .withMessageContaining(message);
    }
}
