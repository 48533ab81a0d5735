package io.waymark.advising.imports;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportView;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** What is wrong with an import, as pages and as a file. */
@AdvisingTest
class ImportErrorTests {

    private final Colleges colleges;
    private final College alder;
    private final Importing importing;

    @Autowired
    ImportErrorTests(Colleges colleges) {
        this.colleges = colleges;
        alder = colleges.open();
        importing = Importing.into(alder);
    }

    @Test
    void areListedInTheOrderOfTheFileAStretchAtATime() {
        var checked = importing.check(
                "student,S-1,,Okafor,maya@alder", "wizard,S-2,Eli,Brandt,eli@alder.example", "student,S-3,A,B,x@y");

        var told = new ArrayList<String>();
        var page = importing.imports().errors(checked.id(), null, 2);
        while (page.next() != null) {
            assertThat(page.items()).hasSize(2);
            page.items().forEach(it -> told.add(it.row() + " " + it.code()));
            page = importing.imports().errors(checked.id(), page.next(), 2);
        }
        page.items().forEach(it -> told.add(it.row() + " " + it.code()));

        assertThat(told).containsExactly("2 missing-value", "2 bad-email", "3 unknown-role", "4 bad-email");
    }

    @Test
    void areAllInTheFileHoweverManyThereAre() throws IOException {
        var checked = importing.check(IntStream.range(0, 2_500)
                .mapToObj(it -> "wizard,S-%1$d,A,B,s%1$d@alder.example".formatted(it))
                .toArray(String[]::new));

        assertThat(checked.errors()).isEqualTo(2_500);
    }

    @Test
    void showWhatIsInvisibleAndNotMoreThanFitsALine() {
        var errors = importing.errors("student,S-1,Ma\u0001ya,%s,maya@alder.example".formatted("x".repeat(300)));

        assertThat(errors).extracting(ImportError::code).containsExactly("hidden-character", "too-long");
        assertThat(errors.getFirst().value()).isEqualTo("Ma\u2423ya");
        assertThat(errors.getLast().value()).hasSize(101).endsWith("\u2026");
    }

    @Test
    void areToldOfAWorkbookAndOfUnreadableText() {
        assertThat(codes(importing.checkFile(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0})))
                .containsExactly("cut-off-archive");
        assertThat(codes(importing.checkFile(
                        "role,number,given_name,family_name,email\nstudent,S-1,Ren\ufffde,B,r@alder.example\n")))
                .containsExactly("not-utf-8");
    }

    @Test
    void areNotFoundWhereAFileIsOnlyWrittenDifferently() {
        var csv = "sep=;\nRole;Number;Given Name;Family Name;E-mail;;\n"
                + "Student;=\"0071234\";Anh;Nguy\u1ec5n;anh@alder.example;;\n";

        assertThat(codes(importing.checkFile(csv))).isEmpty();
        assertThat(codes(importing.checkFile(("\ufeff" + csv.replace(';', '\t').replaceFirst("sep=\t\n", ""))
                        .getBytes(StandardCharsets.UTF_16LE))))
                .isEmpty();
        importing.applyFile(csv);
        assertThat(importing.person("0071234").familyName()).isEqualTo("Nguy\u1ec5n");
    }

    @Test
    void areToldOfValuesThatStandInNoColumn() {
        var checked = importing.checkFile(
                "role,number,given_name,family_name,email,,\n" + "student,S-1,Maya,Okafor,maya@alder.example,,stray\n");

        assertThat(codes(checked)).containsExactly("too-many-values");
    }

    @Test
    void seeOnePersonWhereOnlySpacesDiffer() {
        importing.apply("student,S-1,Maya,Okafor,maya@alder.example,,RW fall");

        var again = importing.check(
                "student,S-1\u00a0,\u200bMaya,Okafor,maya@alder.example\u200b,,RW  fall",
                "student,S-2,Eli,Brandt,eli@alder.example,,RW\u00a0fall");

        assertThat(again).returns(1, ImportView::unchanged).returns(1, ImportView::created);
        importing.apply(again, null);
        assertThat(alder.sql("select name from cohort", String.class)).containsExactly("RW fall");
    }

    @Test
    void areNobodyElses() {
        var checked = importing.check("wizard,S-1,Maya,Okafor,maya@alder.example");
        var elsewhere = Importing.into(colleges.open()).imports();

        refused(HttpStatus.NOT_FOUND, "no-such-import", () -> elsewhere.errors(checked.id(), null, 10));
        refused(HttpStatus.NOT_FOUND, "no-such-import", () -> elsewhere.conflicts(checked.id(), null, 10));
        refused(HttpStatus.NOT_FOUND, "no-such-import", () -> elsewhere.show(checked.id()));
        refused(HttpStatus.NOT_FOUND, "no-such-import", () -> elsewhere.discard(checked.id()));
        refused(HttpStatus.NOT_FOUND, "no-such-import", () -> elsewhere.apply(checked.id(), null));
        assertThat(elsewhere.list(null, 10).items()).isEmpty();
    }

    private List<String> codes(ImportView checked) {
        return importing.errors(checked).stream().map(ImportError::code).toList();
    }
}
