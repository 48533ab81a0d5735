package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.attribute.AttributeRules;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets and student information systems write them. */
class ImportFileTests {

    private static final String HEADER = "role,number,given_name,family_name,email";
    private static final String LEA = "student,RW-T1,Lea,Koch,rw.lea@aldervalley.example";

    private final List<String> people = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(
            strings = {
                HEADER + "\n" + LEA,
                "\n\n" + HEADER + "\n" + LEA,
                "sep=,\n" + HEADER + "\n" + LEA,
                "Role, Number ,Given Name,Family Name,E-mail\n" + LEA,
                "role,identifier,firstName,lastName,emailAddress\n" + LEA,
                HEADER + ",,,\n" + LEA + ",,,\n,,,,,,,\n",
                "role;number;given_name;family_name;email\nstudent;RW-T1;Lea;Koch;rw.lea@aldervalley.example",
                "sep=;\nrole;number;given_name;family_name;email\nstudent;RW-T1;Lea;Koch;rw.lea@aldervalley.example",
                "role\tnumber\tgiven_name\tfamily_name\temail\nstudent\tRW-T1\tLea\tKoch\trw.lea@aldervalley.example",
                HEADER + "\nstudent,RW-T1\u00a0,\u200bLea,Koch,rw.lea@aldervalley.example\u200b",
                HEADER + "\nstudent,=\"RW-T1\",Lea,Koch,rw.lea@aldervalley.example",
                HEADER + "\nstudent,\"=\"\"RW-T1\"\"\",Lea,Koch,rw.lea@aldervalley.example"
            })
    void areReadWhereThatDoesNoHarm(String csv) {
        var contents = read(csv);

        assertThat(contents.errors()).isEmpty();
        assertThat(people).containsExactly("RW-T1 Lea Koch rw.lea@aldervalley.example 0");
    }

    @Test
    void keepTheZerosBeforeANumber() {
        read(HEADER + "\nstudent,=\"0071234\",Anh,Nguy\u1ec5n,anh@aldervalley.example");

        assertThat(people).containsExactly("0071234 Anh Nguy\u1ec5n anh@aldervalley.example 0");
    }

    /** As our own files are written: what a spreadsheet would calculate is guarded there. */
    @Test
    void tellTextThatIsGuardedFromAFormula() {
        assertThat(read(HEADER + "\nstudent,RW-T1,'=SUM(A1),''-itis,lea@aldervalley.example")
                        .errors())
                .isEmpty();
        assertThat(people).containsExactly("RW-T1 =SUM(A1) '-itis lea@aldervalley.example 0");

        assertThat(read(HEADER + "\nstudent,RW-T1,=SUM(A1),@SUM(A1),lea@aldervalley.example")
                        .errors())
                .extracting(it -> it.row() + " " + it.column() + " " + it.code() + " " + it.value())
                .containsExactly("2 given_name formula =SUM(A1)", "2 family_name formula @SUM(A1)");
    }

    @Test
    void mayHoldSeparatorsInsideQuotationMarks() {
        read(HEADER + "\nstudent,RW-T1,\"Lea, Maria\",\"Koch\nJr.\",rw.lea@aldervalley.example");

        assertThat(people).containsExactly("RW-T1 Lea, Maria Koch\nJr. rw.lea@aldervalley.example 0");
    }

    @Test
    void areCountedAsASpreadsheetDoes() {
        var rows = new ArrayList<Integer>();
        parse(HEADER + "\n\n" + LEA + "\n,,,\n" + LEA, (row, _, _) -> rows.add(row));

        assertThat(rows).containsExactly(3, 5);
    }

    @Test
    void haveNothingBesideTheirColumns() {
        read(HEADER + ",\n" + LEA + ",nameless,beyond,,\n");

        assertThat(people).containsExactly("RW-T1 Lea Koch rw.lea@aldervalley.example 2");
    }

    @Test
    void nameAttributesByKeyOrLabel() {
        assertThat(read(HEADER + ",enrolled_on,Campus site\n" + LEA + ",2026-08-24,North\n")
                        .attributes())
                .containsExactlyInAnyOrder("enrolled_on", "campus");
    }

    @Test
    void nameNoAttributeByALabelThatTwoHave() {
        assertThat(codes(HEADER + ",Shared\n" + LEA + ",x\n")).containsExactly("unknown-column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", HEADER, HEADER + "\n,,,,\n"})
    void areRefusedWithNobodyInThem(String csv) {
        assertThat(codes(csv)).containsExactly("empty-file");
    }

    @Test
    void sayEachThingThatIsWrongWithTheirHeaderAndNothingElse() {
        assertThat(codes("role,role,number,given_name,email,shoe_size,campus,campus\nstudent,,1,2,3,4,5,6\n"))
                .containsExactly("duplicate-column", "duplicate-column", "foreign-header");
        assertThat(people).isEmpty();
    }

    @Test
    void areUnreadableFromAQuotationMarkThatNothingCloses() {
        var endless = "\"" + "x".repeat(17 << 20);

        var errors = read(HEADER + "\n" + LEA + "\n" + endless).errors();

        assertThat(errors)
                .singleElement()
                .returns("unreadable", ImportError::code)
                .returns(3, ImportError::row);
        assertThat(people).hasSize(1);
    }

    private List<String> codes(String csv) {
        return read(csv).errors().stream().map(ImportError::code).toList();
    }

    private ImportFile.Contents read(String csv) {
        return parse(
                csv,
                (_, header, row) -> people.add("%s %s %s %s %d"
                        .formatted(
                                header.value(ImportColumn.NUMBER, row),
                                header.value(ImportColumn.GIVEN_NAME, row),
                                header.value(ImportColumn.FAMILY_NAME, row),
                                header.value(ImportColumn.EMAIL, row),
                                header.surplus(row))));
    }

    private static ImportFile.Contents parse(String csv, ImportFile.PersonTaker taker) {
        var attributes = new AttributeRules(
                List.of(
                        attribute("enrolled_on", "Enrolled on"),
                        attribute("campus", "Campus site"),
                        attribute("one", "Shared"),
                        attribute("other", "Shared")),
                null);
        try {
            return new ImportFile(attributes, taker).read(new StringReader(csv));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static AttributeView attribute(String key, String label) {
        return new AttributeView(key, label, AttributeType.TEXT, List.of(), false, 1, false, 1);
    }
}
