package io.waymark.advising.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.spool.Spool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.unit.DataSize;

/** Workbooks as spreadsheets write them. */
class WorkbookRowsTests {

    private final List<String> taken = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            value = {
                "<c t=\"s\"><v>0</v></c>^ Ren\u00e9e",
                "<c><v>204118</v></c>^ 204118",
                "<c><v>2.04118E5</v></c>^ 204118",
                "<c><v>204118.0</v></c>^ 204118",
                "<c><v>123456789012345000</v></c>^ 1.23456789012345E+17",
                "<c><v>123456789012345678</v></c>^ 123456789012345678",
                "<c><v>1E+16</v></c>^ 1E+16",
                "<c><v>1E+99999999</v></c>^ 1E+99999999",
                "<c><v>1E-99999999</v></c>^ 0",
                "<c s=\"1\"><v>2041180001</v></c>^ 2041180001",
                "<c s=\"1\"><v>1E+99999999</v></c>^ 1E+99999999",
                "<c s=\"1\"><v>-3</v></c>^ -3",
                "<c><v>3.7000000000000002</v></c>^ 3.7",
                "<c s=\"3\"><v>71234</v></c>^ 0071234",
                "<c s=\"1\"><v>46258</v></c>^ 2026-08-24",
                "<c s=\"2\"><v>46258</v></c>^ 2026-08-24",
                "<c s=\"2\"><v>46258.5</v></c>^ 2026-08-24T12:00:00",
                "<c s=\"1\"><f>TODAY()</f><v>46258</v></c>^ 2026-08-24",
                "<c><f>A1+1</f><v>7</v></c>^ 7",
                "<c t=\"str\"><f>A1</f><v>Maya</v></c>^ Maya",
                "<c t=\"b\"><v>1</v></c>^ true",
                "<c t=\"e\"><v>#N/A</v></c>^ #N/A",
                "<c t=\"e\"><f>A1</f><v>#REF!</v></c>^ #REF!",
                "<c><f>A1+1</f></c>^ =A1+1",
                "<c t=\"inlineStr\"><is><t>a_x0041_b</t></is></c>^ aAb",
                "<c t=\"inlineStr\"><is><r><t>Ma</t></r><r><t>ya</t></r></is></c>^ Maya"
            })
    void sayWhatSomebodyWouldWrite(String cell, String text) throws IOException, UnfitFileException {
        read(new Xlsx().shared("Ren\u00e9e").sheet("People", "<row r=\"3\">" + cell + "</row>"));

        assertThat(taken).containsExactly("3 " + text);
    }

    @Test
    void countDaysFromTheYearThatTheWorkbookDoes() throws IOException, UnfitFileException {
        read(new Xlsx().since1904().sheet("People", "<row r=\"1\"><c s=\"1\"><v>44796</v></c></row>"));

        assertThat(taken).containsExactly("1 2026-08-24");
    }

    @Test
    void areThoseOfTheFirstSheetThatIsSeenAndNotEmpty() throws IOException, UnfitFileException {
        var workbook = read(new Xlsx()
                .hidden("Codes", Xlsx.texts(1, "x"))
                .sheet("Cover", "<row r=\"1\"><c/></row>")
                .sheet("Students", Xlsx.texts(1, "role", "number") + Xlsx.texts(4, "student", "1"))
                .sheet("Staff", Xlsx.texts(1, "role", "number")));

        assertThat(taken).containsExactly("1 role number", "4 student 1");
        assertThat(workbook).returns("Students", WorkbookRows::sheet).returns(2, WorkbookRows::otherSheets);
    }

    @Test
    void leaveEmptyWhatStandsBetweenTwoCells() throws IOException, UnfitFileException {
        read(new Xlsx().sheet("People", "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"D2\"><v>2</v></c></row>"));

        assertThat(taken).containsExactly("2 1   2");
    }

    @Test
    void areRefusedWhereTheyUnpackToFarMoreThanTheirSize() {
        var bomb = new Xlsx().sheet("People", Xlsx.texts(1, "0".repeat(60_000_000)));

        assertRefused(bomb, "workbook-too-large");
    }

    @Test
    void areRefusedWhereACellStandsBeyondEverySheet() {
        assertRefused(
                new Xlsx().sheet("People", "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), "workbook-too-large");
    }

    @Test
    void areRefusedWhereRowsAreWiderThanAnyList() {
        var rows = new StringBuilder();
        for (var row = 1; row <= 4_000; row++) {
            rows.append("<row r=\"%1$d\"><c r=\"XFD%1$d\"><v>1</v></c></row>".formatted(row));
        }

        assertRefused(new Xlsx().sheet("People", rows.toString()), "workbook-too-large");
    }

    @Test
    void tellFromWhereOnTheyCannotBeRead() {
        assertRefused(
                new Xlsx().sheet("People", Xlsx.texts(1, "role") + "<row r=\"2\"><c t=\"odd\"><v>1</v></c></row>"),
                "damaged-workbook");
        assertRefused(new Xlsx().sheet("People", Xlsx.texts(1, "role") + "<row></sheet>"), "damaged-workbook");
    }

    private void assertRefused(Xlsx workbook, String code) {
        assertThatExceptionOfType(UnfitFileException.class)
                .isThrownBy(() -> read(workbook))
                .returns(code, UnfitFileException::code);
    }

    private WorkbookRows read(Xlsx workbook) throws IOException, UnfitFileException {
        try (var file = Spool.take(new ByteArrayInputStream(workbook.bytes()), DataSize.ofMegabytes(64))) {
            var rows = new WorkbookRows(file);
            rows.read((row, values) -> taken.add(row + " " + String.join(" ", values)));
            return rows;
        }
    }
}
