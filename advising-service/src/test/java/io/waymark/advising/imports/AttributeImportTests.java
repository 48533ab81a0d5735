package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.SetAttributes;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportConflict.ConflictKind;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Columns of an import for what a college keeps about its people besides. */
@AdvisingTest
class AttributeImportTests {

    private static final String HEADER =
            "Role,number,Given Name,Family Name,E-mail,Program,TERM,campus,Enrollment status,Enrolled on,Veteran,Credits earned\n";
    private static final String MAYA =
            "student,S-1,Maya,Okafor,maya@alder.example,Health Information Technology,Fall 2026,North,full-time,2026-08-24,yes,30.50\n";

    private final College alder;
    private final Importing importing;
    private final AttributeApi attributes;

    @Autowired
    AttributeImportTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
        attributes = alder.asAdmin(AttributeApi.class);
    }

    @BeforeEach
    void defineSomeOfItsOwn() {
        attributes.define("veteran", entry("Veteran", AttributeType.BOOLEAN, false), new Revision(0));
        attributes.define("credits", entry("Credits earned", AttributeType.NUMBER, false), new Revision(0));
    }

    @Test
    void bringsBuiltInAndOwnAttributesInAsTheyAreKept() {
        importing.applyFile(HEADER + MAYA + "advisor,A-7,Dana,Whitcomb,dana@alder.example,,,South,,,,\n");

        assertThat(of("S-1"))
                .isEqualTo(Map.of(
                        "program", "Health Information Technology",
                        "term", "Fall 2026",
                        "campus", "North",
                        "enrollment_status", "Full-time",
                        "enrolled_on", "2026-08-24",
                        "veteran", "true",
                        "credits", "30.5"));
        assertThat(of("A-7")).isEqualTo(Map.of("campus", "South"));
    }

    @Test
    void touchesNothingThatIsAsTheFileSays() {
        importing.applyFile(HEADER + MAYA);
        var before = alder.count("audit_entry where entity <> 'import'");

        var again = importing.applyFile(HEADER + MAYA);

        assertThat(again).returns(1, ImportView::unchanged).returns(0, ImportView::changed);
        assertThat(alder.count("audit_entry where entity <> 'import'")).isEqualTo(before);
    }

    @Test
    void changesAttributesAloneAndLeavesWhatItSaysNothingOf() {
        importing.applyFile(HEADER + MAYA);

        var again = importing.applyFile(
                "role,number,given_name,family_name,email,campus,term\nstudent,S-1,Maya,Okafor,maya@alder.example,South,\n");

        assertThat(again.changed()).isOne();
        assertThat(of("S-1")).containsEntry("campus", "South").containsEntry("term", "Fall 2026");
        assertThat(importing.person("S-1").version()).isZero();
    }

    @Test
    void namesRowAndColumnOfWhatCannotBeKept() {
        var checked = importing.checkFile(HEADER
                + MAYA.replace("full-time", "sometimes").replace("2026-08-24", "24/8/2026")
                + "student,S-2,Eli,Brandt,eli@alder.example,,,,,,perhaps,a few\n");

        assertThat(importing.errors(checked))
                .extracting(ImportError::row, ImportError::column, ImportError::value, ImportError::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "enrollment_status", "sometimes", "not-a-choice"),
                        tuple(2, "enrolled_on", "24/8/2026", "unread-day"),
                        tuple(3, "veteran", "perhaps", "not-true-or-false"),
                        tuple(3, "credits", "a few", "not-a-number"));
        assertThat(importing.errors(checked))
                .filteredOn(it -> it.column().equals("enrollment_status"))
                .allSatisfy(it ->
                        assertThat(it.arguments().get("choices")).asString().contains("Full-time, Three-quarter-time"));
    }

    @Test
    void namesColumnsThatItDoesNotKnow() {
        var checked = importing.checkFile("role,number,given_name,family_name,email,Shoe size,Campus,campus\n"
                + "student,S-1,Maya,Okafor,maya@alder.example,8,North,North\n");

        assertThat(importing.errors(checked))
                .extracting(ImportError::column, ImportError::code)
                .containsExactly(tuple("campus", "duplicate-column"), tuple("Shoe size", "unknown-column"));
        assertThat(importing.errors(checked).getLast().arguments().toString())
                .contains("advisor_number", "expected_graduation_on");
    }

    @Test
    void needsOfStudentsWhatIsRequired() {
        attributes.define("program", entry("Program", AttributeType.TEXT, true), new Revision(1));
        var header = "role,number,given_name,family_name,email,program,campus\n";

        assertThat(importing.errors(importing.checkFile(header
                        + "student,S-1,Maya,Okafor,maya@alder.example,,North\n"
                        + "advisor,A-7,Dana,Whitcomb,dana@alder.example,,North\n")))
                .extracting(ImportError::row, ImportError::column, ImportError::code)
                .containsExactly(tuple(2, "program", "missing-value"));
        importing.applyFile(header + "student,S-1,Maya,Okafor,maya@alder.example,HIT,North\n");
        importing.applyFile(header + "student,S-1,Maya,Okafor,maya@alder.example,,South\n");
        assertThat(of("S-1")).isEqualTo(Map.of("program", "HIT", "campus", "South"));
    }

    @Test
    void takesTheAttributesOfOnePersonFromAllTheirRows() {
        var header = "role,number,given_name,family_name,email,cohort,campus,term\n";

        importing.applyFile(header
                + "student,S-1,Maya,Okafor,maya@alder.example,Fall,North,\n"
                + "student,S-1,Maya,Okafor,maya@alder.example,Honors,North,Fall 2026\n");

        assertThat(of("S-1")).isEqualTo(Map.of("campus", "North", "term", "Fall 2026"));
        assertThat(importing.errors(importing.checkFile(header
                        + "student,S-1,Maya,Okafor,maya@alder.example,Fall,North,\n"
                        + "student,S-1,Maya,Okafor,maya@alder.example,Honors,South,Fall 2026\n")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("duplicate-number");
                    assertThat(it.arguments()).containsEntry("columns", List.of("campus"));
                });
    }

    @Test
    void showsAndKeepsWhatWasChangedByHand() {
        importing.applyFile(HEADER + MAYA);
        set("S-1", Map.of("campus", "South", "program", "Nursing"), 1);

        var checked = importing.checkFile(HEADER + MAYA.replace("Health Information Technology", "Nursing"));
        var conflicts = importing.conflicts(checked);
        var applied = importing.apply(checked, null);

        assertThat(conflicts)
                .filteredOn(it -> it.column().equals("campus"))
                .extracting(ImportConflict::kind, ImportConflict::inFile, ImportConflict::inDirectory)
                .containsExactly(tuple(ConflictKind.CHANGED_BY_HAND, "North", "South"));
        assertThat(conflicts)
                .extracting(ImportConflict::column)
                .contains("term", "veteran")
                .doesNotContain("program");
        assertThat(applied.unchanged()).isOne();
        assertThat(of("S-1")).isEqualTo(Map.of("campus", "South", "program", "Nursing"));
    }

    @Test
    void overwritesWhatWasChangedByHandOnlyWhenToldTo() {
        importing.applyFile(HEADER + MAYA);
        set("S-1", Map.of("campus", "South"), 1);

        importing.apply(importing.checkFile(HEADER + MAYA), new ApplyImport(ConflictChoice.OVERWRITE, null, true));

        assertThat(of("S-1")).containsEntry("campus", "North").containsEntry("term", "Fall 2026");
        assertThat(importing.checkFile(HEADER + MAYA).conflicts()).isZero();
    }

    @Test
    void keepsWhatWasFirstSetByHandAfterTheLastImport() {
        importing.apply("student,S-1,Maya,Okafor,maya@alder.example");
        set("S-1", Map.of("campus", "South"), 0);

        var checked = importing.checkFile(HEADER + MAYA);
        var conflicts = importing.conflicts(checked);
        importing.apply(checked, null);

        assertThat(conflicts).extracting(ImportConflict::column).containsExactly("campus");
        assertThat(of("S-1")).containsEntry("campus", "South").containsEntry("term", "Fall 2026");
    }

    @Test
    void overwritesWhatWasSetByHandBeforeTheLastImport() {
        importing.apply("student,S-1,Maya,Okafor,maya@alder.example");
        set("S-1", Map.of("campus", "South"), 0);
        importing.apply("student,S-1,Maya,Okafor,maya@alder.example");

        importing.applyFile(HEADER + MAYA);

        assertThat(of("S-1")).containsEntry("campus", "North");
    }

    @Test
    void refusesWhatAnAttributeCannotBeAnyMore() {
        var checked = importing.checkFile(HEADER + MAYA);
        attributes.define(
                "campus",
                new AttributeEntry("Campus", AttributeType.CHOICE, List.of("South"), false, 3),
                new Revision(1));

        var failed = importing.apply(checked, null);

        assertThat(failed.state()).isEqualTo(ImportState.FAILED);
        assertThat(failed.failure()).isEqualTo(Importing.outdated(2, "ATTRIBUTE", "campus", "North"));
        assertThat(alder.count("person where number = 'S-1'")).isZero();
    }

    private Map<String, String> of(String number) {
        return attributes.of(importing.person(number).id()).values();
    }

    private void set(String number, Map<String, String> values, int version) {
        attributes.set(importing.person(number).id(), new SetAttributes(values), new Revision(version));
    }

    private static AttributeEntry entry(String label, AttributeType type, boolean required) {
        return new AttributeEntry(label, type, List.of(), required, 7);
    }
}
