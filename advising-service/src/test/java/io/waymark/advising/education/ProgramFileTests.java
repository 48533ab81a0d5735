package io.waymark.advising.education;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.education.Accreditors.KnownAccreditors;
import io.waymark.core.roadmap.DegreeLevel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgramFileTests {

    private static final String HEADER =
            "college,program,level,cip,mode,accreditor,accredited_through,checked_on,months,cost_usd,url\n";
    private static final String ROW =
            "Alder Valley,HIT,associate,51.0707,online,cahiim,2029-06-30,2026-03-01,24,12400,https://alder.example/hit\n";
    private static final ProgramRules RULES = new ProgramRules(
            new KnownAccreditors(List.of(new Choice("cahiim", "Commission on Accreditation"))),
            LocalDate.of(2026, 8, 31),
            DateOrder.ISO);

    @Test
    void holdsPrograms() {
        assertThat(programs(HEADER + ROW))
                .containsExactly(new ProgramEntry(
                        "Alder Valley",
                        "HIT",
                        DegreeLevel.ASSOCIATE,
                        "51.0707",
                        StudyMode.ONLINE,
                        "cahiim",
                        LocalDate.of(2029, 6, 30),
                        LocalDate.of(2026, 3, 1),
                        24,
                        12_400,
                        "https://alder.example/hit"));
    }

    @Test
    void mayBeWrittenAsPeopleAndSpreadsheetsWrite() {
        var contents = read("""
                sep=;

                Program;URL;College;Level;CIP;Mode;Accreditor;Cost USD
                HIT;https://a.example;Alder Valley;Associate;51.0707;On campus;CAHIIM;"$12,400"
                """);

        assertThat(contents.rows().errors()).isEmpty();
        assertThat(contents.programs().getFirst().entry())
                .returns(StudyMode.ON_CAMPUS, ProgramEntry::mode)
                .returns("cahiim", ProgramEntry::accreditor)
                .returns(12_400, ProgramEntry::costUsd)
                .returns(null, ProgramEntry::months);
        assertThat(programs(HEADER + ROW.replace("cahiim", "COMMISSION ON ACCREDITATION")))
                .extracting(ProgramEntry::accreditor)
                .containsExactly("cahiim");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cahiim|acme|accreditor|unknown-accreditor",
                "cahiim||accredited_through|no-accreditor",
                "51.0707|51.07|cip|bad-cip",
                "51.0707|51-0707|cip|bad-cip",
                "https://alder.example/hit|javascript:alert(1)|url|not-a-link",
                "https://alder.example/hit|alder.example/hit|url|not-a-link",
                "https://alder.example/hit|https://localhost/hit|url|not-a-link",
                "https://alder.example/hit||url|missing-value",
                "Alder Valley|=HYPERLINK(\"\"x\"\")|college|formula",
                "Alder Valley|@SUM(A1)|college|formula",
                "Alder Valley||college|missing-value",
                "Alder Valley|Al\u200bder|college|hidden-character",
                "Alder Valley|Al\ufffdder|college|broken-letters",
                "associate|diploma|level|no-such-choice",
                "online|moon|mode|no-such-choice",
                "2029-06-30|2029-02-30|accredited_through|no-such-day",
                "2029-06-30|6/30/2029|accredited_through|unread-day",
                "2026-03-01|2026-09-01|checked_on|in-the-future",
                ",24,|,0,|months|not-a-number",
                ",24,|,two years,|months|not-a-number",
                "12400|-5|cost_usd|not-a-number",
                "12400|9999999999|cost_usd|not-a-number"
            })
    void saysOfEachCellWhatIsWrongWithIt(String there, String written, String column, String code) {
        var contents = read(HEADER + ROW.replace(there, written == null ? "" : written));

        assertThat(contents.programs()).isEmpty();
        assertThat(contents.rows().errors())
                .singleElement()
                .returns(2, FileError::row)
                .returns(column, FileError::column)
                .returns(code, FileError::code);
    }

    @Test
    void keepsWhatLooksLikeMarkupAsText() {
        assertThat(programs(HEADER + ROW.replace("HIT", "<script>alert(1)</script>")))
                .extracting(ProgramEntry::name)
                .containsExactly("<script>alert(1)</script>");
    }

    /** As our own files are written, in which nothing is taken for a formula. */
    @Test
    void readsBackWhatIsGuardedInAFile() {
        assertThat(programs(HEADER + ROW.replace("HIT", "'-HIT- evenings").replace("Alder", "''=Alder")))
                .extracting(it -> it.college() + ", " + it.name())
                .containsExactly("'=Alder Valley, -HIT- evenings");
    }

    @Test
    void refusesTextsThatAreTooLong() {
        assertThat(codes(HEADER + ROW.replace("HIT", "H".repeat(201)))).containsExactly("too-long");
        assertThat(read(HEADER + ROW.replace("HIT", "H".repeat(200))).rows().errors())
                .isEmpty();
        assertThat(codes(HEADER + ROW.replace("/hit", "/" + "h".repeat(500)))).containsExactly("too-long");
    }

    @Test
    void tellsAllErrorsOfAllRowsAtOnce() {
        var errors = read(HEADER
                        + ROW.replace("51.0707", "x").replace("online", "y")
                        + ROW
                        + ROW.replace(",24,", ",z,"))
                .rows()
                .errors();

        assertThat(errors)
                .extracting(it -> it.row() + " " + it.column() + " " + it.code())
                .containsExactly("2 mode no-such-choice", "2 cip bad-cip", "4 months not-a-number");
    }

    @Test
    void hasColumnsThatAreKnown() {
        assertThat(read("college,program,level,cip,mode,cip,price\n" + ROW)
                        .rows()
                        .errors())
                .extracting(it -> it.column() + " " + it.code())
                .containsExactly("cip duplicate-column", "price unknown-column", "url missing-column");
        assertThat(codes("")).containsExactly("empty-file");
        assertThat(codes(HEADER)).containsExactly("empty-file");
        assertThat(codes("\"college\n")).isNotEmpty();
    }

    @Test
    void hasAnEnd() {
        var rows = IntStream.rangeClosed(0, ProgramFile.MOST_ROWS)
                .mapToObj(it -> ROW.replace("HIT", "HIT " + it))
                .collect(Collectors.joining());

        assertThat(codes(HEADER + rows)).containsExactly("too-many-rows");
        assertThat(codes(HEADER + rows.substring(0, rows.lastIndexOf("Alder Valley"))))
                .isEmpty();
    }

    private static List<ProgramEntry> programs(String csv) {
        return read(csv).programs().stream().map(ProgramFile.ReadProgram::entry).toList();
    }

    private static List<String> codes(String csv) {
        return read(csv).rows().errors().stream().map(FileError::code).toList();
    }

    private static ProgramFile read(String csv) {
        try {
            return new ProgramFile(RULES).read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
