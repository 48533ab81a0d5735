package io.waymark.advising.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.practice.QuestionWording;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuestionFileTests {

    private static final String HEADER =
            "identifier,domain,difficulty,format,stem,choice_a,choice_b,choice_c,choice_d,correct,explanation,"
                    + "source_title,source_section,source_url,source_checked_on\n";
    private static final String ROW =
            "q-1,4,easy,single,\"Who, then?\",1,2,3,4,B,Because.,The law,42 CFR,https://ecfr.example/42,2026-11-01\n";

    @Test
    void isReadRowByRow() {
        var file = read(HEADER + ROW);

        assertThat(file.rows().errors()).isEmpty();
        assertThat(file.questions()).singleElement().satisfies(it -> {
            assertThat(it.identifier()).isEqualTo("q-1");
            assertThat(it.wording())
                    .returns("Who, then?", QuestionWording::stem)
                    .returns(List.of("1", "2", "3", "4"), QuestionWording::choices)
                    .returns(LocalDate.of(2026, 11, 1), QuestionWording::checkedOn);
        });
    }

    @Test
    void mayBeWrittenAsPeopleAndSpreadsheetsWrite() {
        var file = read("\ufeffsep=;\n\n" + (HEADER + ROW).replace(',', ';').replace("source_title", "Source title"));

        assertThat(file.rows().errors()).isEmpty();
        assertThat(file.questions().getFirst().wording().stem()).isEqualTo("Who; then?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "q-1||identifier|missing-value",
                "q-1|q 1|identifier|bad-identifier",
                ",4,easy|,7,easy|domain|no-such-domain",
                ",4,easy|,four,easy|domain|bad-domain",
                "easy|soft|difficulty|bad-difficulty",
                "single|multi|format|bad-format",
                ",B,|,E,|correct|bad-letter",
                "1,2,3,4|1,2,1,4|choice_c|same-choice",
                "https://ecfr.example/42|javascript:alert(1)|source_url|not-a-link",
                "2026-11-01|11/1/2026|source_checked_on|ambiguous-day",
                "2026-11-01|2026-12-31|source_checked_on|in-the-future",
                "Because.|=HYPERLINK(\"\"x\"\")|explanation|formula",
                "Because.|@SUM(A1)|explanation|formula",
                "Because.|<b>Because</b>|explanation|markup",
                "Because.|Be<!--x-->cause|explanation|markup",
                "Because.|Be\u200bcause|explanation|hidden-character",
                "Because.|Be\ufffdcause|explanation|broken-letters",
                "Because.||explanation|missing-value"
            })
    void saysOfEachCellWhatIsWrongWithIt(String there, String written, String column, String code) {
        var file = read(HEADER + ROW.replace(there, written == null ? "" : written));

        assertThat(file.questions()).isEmpty();
        assertThat(file.rows().errors())
                .singleElement()
                .returns(2, FileError::row)
                .returns(column, FileError::column)
                .returns(code, FileError::code);
    }

    @Test
    void takesNumbersAndGuardedTextsAsTheyAreMeant() {
        var file = read(HEADER + ROW.replace("1,2,3,4", "-itis,+2.5%,'=SUM(A1),'-5 < 6"));

        assertThat(file.rows().errors()).isEmpty();
        assertThat(file.questions().getFirst().wording().choices())
                .containsExactly("-itis", "+2.5%", "=SUM(A1)", "-5 < 6");
    }

    @Test
    void tellsAllErrorsOfAllRowsAtOnce() {
        assertThat(read(HEADER
                                + ROW.replace("easy", "soft").replace("single", "multi")
                                + ROW
                                + ROW.replace("Because.", "x".repeat(2_001)))
                        .rows()
                        .errors())
                .extracting(it -> it.row() + " " + it.column() + " " + it.code())
                .containsExactly("2 difficulty bad-difficulty", "2 format bad-format", "4 explanation too-long");
    }

    @Test
    void namesAQuestionOnce() {
        assertThat(read(HEADER + ROW + "\n" + ROW).rows().errors())
                .containsExactly(new FileError(4, "", "", "repeated-row", Map.of("row", 2)));
    }

    @Test
    void isATableWithColumnsThatAreKnown() {
        assertThat(codes("")).containsExactly("empty-file");
        assertThat(codes(HEADER)).containsExactly("empty-file");
        assertThat(codes("PK\u0003\u0004")).containsExactly("cut-off-archive");
        assertThat(read(HEADER.replace("stem", "price")).rows().errors())
                .extracting(it -> it.column() + " " + it.code())
                .containsExactly("price unknown-column", "stem missing-column");
    }

    @Test
    void hasAnEnd() {
        var rows = IntStream.rangeClosed(0, QuestionFile.MOST_ROWS)
                .mapToObj(it -> ROW.replace("q-1", "q-" + it))
                .collect(Collectors.joining());

        assertThat(codes(HEADER + rows)).containsExactly("too-many-rows");
    }

    private static List<String> codes(String csv) {
        return read(csv).rows().errors().stream().map(FileError::code).toList();
    }

    private static QuestionFile read(String csv) {
        try {
            return new QuestionFile(new QuestionRules(List.of(1, 4), LocalDate.of(2026, 11, 30), DateOrder.ISO))
                    .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
