package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.imports.ForeignColumn;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.imports.MapColumns;
import io.waymark.advising.csv.Xlsx;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Files as spreadsheets and student systems write their headings. */
@AdvisingTest
class HeaderDialectTests {

    private static final String LEA = "student,RW-T1,Lea,Koch,rw.lea@aldervalley.example";

    private final College alder;
    private final Importing importing;

    @Autowired
    HeaderDialectTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blank-first.csv",
                "semicolon.csv",
                "spaces-in-header.csv",
                "tab.csv",
                "trailing-header-commas.csv",
                "utf16.csv"
            })
    void areReadWhereThatDoesNoHarm(String file) {
        assertRead(importing.checkFile(RosterFile.read("header-dialects/" + file)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Student roster,,,,\nFall 2026,,,,\n\nRole,Student ID,First Name,Last Name,Email\n",
                "User Type,EMPLID,Forename,Surname,E-Mail Address\n",
                "Role*,(Number),Given-Name:,FAMILY NAME,Email *\n",
                "role,Banner ID,Legal First Name,Last Name (legal),College Email\n",
                "role,id,first,last,mail\n"
            })
    void areReadInTheWordsOfOtherSystems(String header) {
        assertRead(importing.checkFile(header + LEA + "\n"));
    }

    @Test
    void areReadFromAWorkbook() {
        var rows = Xlsx.texts(1, "Student roster")
                + Xlsx.texts(3, "Role", "Number", "Given name", "Family name", "Email")
                + Xlsx.texts(4, LEA.split(","));

        var checked = importing.checkFile(new Xlsx().sheet("Roster", rows).bytes());

        assertRead(checked);
        assertThat(checked.reading().sheet()).isEqualTo("Roster");
        assertThat(checked.reading().headerRow()).isEqualTo(3);
    }

    @Test
    void tellOneCauseWhereTheyAreForeign() {
        for (var file : List.of(
                RosterFile.read("header-dialects/oneroster.csv"),
                "PIDM,SPRIDEN_ID,NAME\n1,2,Lea\n".getBytes(StandardCharsets.UTF_8))) {
            var checked = importing.checkFile(file);

            assertThat(importing.errors(checked))
                    .singleElement()
                    .extracting(ImportError::arguments)
                    .asString()
                    .contains("unknown");
            assertThat(checked).returns(0, ImportView::missing).returns(false, ImportView::readable);
        }
    }

    /** The errors that we wrote ourselves name a column and a value in many rows. */
    @Test
    void standAboveRowsThatNameAColumnOrTwo() {
        var checked = importing.checkFile("""
                row,column,value,code,problem,remedy
                2,given_name,Renée,not-utf-8,x,y
                3,status,active,unknown-status,x,y
                4,role,student,unknown-role,x,y
                """);

        assertThat(importing.errors(checked))
                .singleElement()
                .returns(1, ImportError::row)
                .returns("foreign-header", ImportError::code);
        assertThat(importing.imports().columns(checked.id()).columns())
                .extracting(ForeignColumn::heading)
                .containsExactly("row", "column", "value", "code", "problem", "remedy");
    }

    @Test
    void areMissingAboveRowsOfPeople() {
        var checked = importing.checkFile(LEA + ",active\n" + LEA.replace("RW-T1", "RW-T2") + ",active\n");

        assertThat(importing.errors(checked)).extracting(ImportError::code).containsExactly("no-header");
        assertThat(importing.imports().columns(checked.id()).columns()).isEmpty();
    }

    @Test
    void leaveOutWhoIsNotActiveAndSaySo() {
        var checked = importing.checkFile("""
                role,number,given_name,family_name,email,status
                student,RW-T1,Lea,Koch,rw.lea@aldervalley.example,active
                student,RW-T2,Max,Koch,rw.max@aldervalley.example,deleted
                student,RW-T3,Ida,Koch,rw.ida@aldervalley.example,tobedeleted
                """);

        assertRead(checked);
        assertThat(checked.reading().leftOut()).isEqualTo(2);
        assertThat(importing.errors(importing.checkFile("""
                role,number,given_name,family_name,email,status
                student,RW-T1,Lea,Koch,rw.lea@aldervalley.example,purple
                """)))
                .extracting(ImportError::code)
                .containsExactly("unknown-status");
    }

    /** An I may be an international student; who is left out is missed, and may be recorded as having left. */
    @Test
    void takeNoLetterOfAStatusForAnAnswer() {
        var file = "role,number,given_name,family_name,email,%s\n" + LEA + ",I\n";

        var checked = importing.checkFile(file.formatted("status"));

        assertThat(importing.errors(checked)).extracting(ImportError::code).containsExactly("unknown-status");
        assertThat(checked.reading().leftOut()).isZero();
        assertThat(importing.errors(importing.checkFile(file.formatted("is_active"))))
                .extracting(ImportError::code)
                .containsExactly("nobody-active");
        var said = List.of("role", "number", "given_name", "family_name", "email", "status");
        assertThat(importing.errors(importing.map(checked, new MapColumns("Registrar", said, ""))))
                .extracting(ImportError::code)
                .containsExactly("nobody-active");
    }

    private void assertRead(ImportView checked) {
        assertThat(importing.errors(checked)).isEmpty();
        assertThat(checked.created()).isOne();
        importing.apply(checked, null);
        assertThat(importing.person("RW-T1").familyName()).isEqualTo("Koch");
    }
}
