package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.imports.ImportError;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers of people as spreadsheets keep, shorten and spoil them. */
@AdvisingTest
class SpreadsheetNumberTests {

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
