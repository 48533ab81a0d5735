package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.csv.Xlsx;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers of people as spreadsheets keep, shorten and spoil them. */
@AdvisingTest
class SpreadsheetNumberTests {

    private static final String HEADER = "role,number,given_name,family_name,email";

    private final Importing importing;

    @Autowired
    SpreadsheetNumberTests(Colleges colleges) {
        importing = Importing.into(colleges.open());
    }

    @Test
    void keepTheirZerosWhereTheyAreProtected() {
        importing.applyFile(
                new String(RosterFile.read("numbers-of-spreadsheets/excel-protected.csv"), StandardCharsets.UTF_8));

        assertThat(importing.person("0071234").givenName()).isEqualTo("Anh");
    }

    @Test
    void areRefusedWithNothingButThatWhereTheyAreShortened() {
        var checked = importing.checkFile(RosterFile.read("numbers-of-spreadsheets/sci.csv"));

        assertThat(importing.errors(checked))
                .extracting(ImportError::row, ImportError::code)
                .containsExactly(tuple(2, "rounded-number"), tuple(3, "rounded-number"));
    }

    @Test
    void areRefusedWhereASheetKeptTheirFirstDigitsOnly() {
        var workbook = new Xlsx()
                .sheet(
                        "People",
                        Xlsx.texts(1, HEADER.split(","))
                                + row(2, "2041180000123450")
                                + row(3, "1E+99999999")
                                + row(4, "2041180000123456"));

        assertThat(importing.errors(importing.checkFile(workbook.bytes())))
                .extracting(ImportError::row, ImportError::code)
                .containsExactly(tuple(2, "rounded-number"), tuple(3, "rounded-number"));
    }

    @Test
    void areWhatTheySayInAText() {
        importing.apply("student,2041180000123450,Anh,Tran,anh@alder.example");

        assertThat(importing.person("2041180000123450").givenName()).isEqualTo("Anh");
    }

    private static String row(int row, String number) {
        return Xlsx.texts(row, "student", "", "Anh", "Tran", "anh%d@alder.example".formatted(row))
                .replaceFirst("<c t=\"inlineStr\"><is><t></t></is></c>", "<c><v>" + number + "</v></c>");
    }

    @Test
    void areMissedWhereTheirZerosWereLost() {
        importing.apply("student,0071234,Anh,Tran,anh@alder.example");

        assertThat(importing.errors(
                        "student,71234,Anh,Tran,anh@alder.example", "student,99887,Eli,B,eli@alder.example"))
                .extracting(ImportError::code, ImportError::arguments)
                .containsExactly(tuple("zeros-lost", Map.of("number", "0071234")));
    }

    @Test
    void comeBackAsWeWroteThem() {
        importing.apply("student,0071234,Anh,Tran,anh@alder.example", "student,-5,Eli,B,eli@alder.example");

        var again =
                importing.check("student,'0071234,Anh,Tran,anh@alder.example", "student,'-5,Eli,B,eli@alder.example");

        assertThat(importing.errors(again)).isEmpty();
        assertThat(again.unchanged()).isEqualTo(2);
    }
}
