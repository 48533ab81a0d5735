package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.copy.CopyIn;

class CopyLinesTests {

    private final List<String> sent = new ArrayList<>();
    private final CopyIn copy = mock();
    private final CopyLines lines = new CopyLines(copy);

    @BeforeEach
    void hearWhatIsSent() throws SQLException {
        willAnswer(call -> sent.add(new String(
                        call.<byte[]>getArgument(0),
                        call.<Integer>getArgument(1),
                        call.<Integer>getArgument(2),
                        StandardCharsets.UTF_8)))
                .given(copy)
                .writeToCopy(any(byte[].class), anyInt(), anyInt());
    }

    @Test
    void separateValuesByTabs() {
        lines.begin(2).text("Maya").plain(0).json("{\"campus\":\"North\"}").end();
        lines.begin(3).text("").plain(1).json("{}").end();
        lines.send();

        assertThat(String.join("", sent)).isEqualTo("2\tMaya\t0\t{\"campus\":\"North\"}\n3\t\t1\t{}\n");
    }

    @ParameterizedTest
    @CsvSource({"a\\b, a\\\\b", "'a\tb', a\\tb", "'a\nb', a\\nb", "'a\rb', a\\rb", "\\N, \\\\N", "\\., \\\\."})
    void escapeWhatWouldEndAValueOrMeanNone(String value, String written) {
        assertThat(written(value)).isEqualTo(written);
    }

    @Test
    void keepALetterThatTheDatabaseCannotVisible() {
        assertThat(written("a\0b")).isEqualTo("a\u0001b");
    }

    @Test
    void keepNoMoreOfATextThanACheckMustSee() {
        assertThat(written("x".repeat(5_000))).hasSize(1_000);
    }

    @Test
    void areSentBeforeTheyGrow() {
        for (var row = 0; row < 1_000; row++) {
            lines.begin(row).text("x".repeat(200)).end();
        }

        assertThat(sent).hasSizeGreaterThan(1).allMatch(it -> it.length() < 70_000);
        lines.send();
        assertThat(String.join("", sent).lines()).hasSize(1_000);
    }

    private String written(String value) {
        lines.begin(1).text(value).end();
        lines.send();
        var line = String.join("", sent);
        return line.substring(2, line.length() - 1);
    }
}
