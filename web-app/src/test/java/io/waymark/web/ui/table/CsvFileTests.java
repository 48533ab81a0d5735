package io.waymark.web.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.waymark.core.paging.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;

class CsvFileTests {

    private final List<String> asked = new ArrayList<>();

    @Test
    void holdsAllPagesInTheirOrder() throws IOException {
        var response = send(new CsvFile<>(
                "caseload.csv",
                List.of("Name", "GPA"),
                (after, rows) -> {
                    asked.add(after + " " + rows);
                    return after == null
                            ? new Page<>(List.of("Maya", "Noor"), "noor")
                            : new Page<>(List.of("Zoë"), null);
                },
                name -> List.of(name, "3.5")));

        assertThat(response.getContentAsString()).isEqualTo("\uFEFFName,GPA\r\nMaya,3.5\r\nNoor,3.5\r\nZoë,3.5\r\n");
        assertThat(asked).containsExactly("null 200", "noor 200");
    }

    @Test
    void hasItsHeadingsEvenWithoutRows() throws IOException {
        var response = send(new CsvFile<String>(
                "none.csv", List.of("Name, called", "GPA"), (_, _) -> new Page<>(List.of(), null), List::of));

        assertThat(response.getContentAsString()).isEqualTo("\uFEFF\"Name, called\",GPA\r\n");
    }

    @Test
    void isDownloadedUnderItsName() throws IOException {
        var response = send(
                new CsvFile<String>("people.csv", List.of("Name"), (_, _) -> new Page<>(List.of(), null), List::of));

        assertThat(response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"people.csv\"");
    }

    /** Else half a file would look like a whole one. */
    @Test
    void isNotBegunByWhoMayNotReadIt() {
        var response = new MockHttpServletResponse();
        var forbidden = new CsvFile<String>(
                "people.csv",
                List.of("Name"),
                (_, _) -> {
                    throw new IllegalStateException("refused");
                },
                List::of);

        assertThatIllegalStateException().isThrownBy(() -> new CsvDownload().send(forbidden, response));
        assertThat(response.getContentType()).isNull();
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "=HYPERLINK(\"http://evil.example\") | \"'=HYPERLINK(\"\"http://evil.example\"\")\"",
                "@sum | '@sum",
                "+1 555 0100 | '+1 555 0100",
                "-3 | '-3",
                "a=b | a=b",
                "'quoted | 'quoted",
                "5' 7\" | \"5' 7\"\"\"",
                "Smith; John | \"Smith; John\"",
                "x;=1 | \"x;'=1\"",
                "＝1 | '＝1"
            })
    void writesWhatSomebodyTypedAsText(String typed, String cell) {
        assertThat(CsvText.row(typed)).isEqualTo(cell + "\r\n");
    }

    @Test
    void keepsNegativeNumbersNumbers() {
        assertThat(CsvText.row(-3, -.5, 7L)).isEqualTo("-3,-0.5,7\r\n");
    }

    private static MockHttpServletResponse send(CsvFile<?> file) throws IOException {
        var response = new MockHttpServletResponse();
        new CsvDownload().send(file, response);
        return response;
    }
}
