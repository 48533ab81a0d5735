package io.waymark.advising.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.SetAttributes;
import io.waymark.advising.api.roster.ApplyRoster;
import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterConflict;
import io.waymark.advising.api.roster.RosterConflict.Kind;
import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Columns of a roster for what a college keeps about its people besides. */
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
        var before = alder.count("audit_entry where entity <> 'roster'");

        var again = importing.applyFile(HEADER + MAYA);

        assertThat(again).returns(1, RosterView::unchanged).returns(0, RosterView::changed);
        assertThat(alder.count("audit_entry where entity <> 'roster'")).isEqualTo(before);
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
                + MAYA.replace("full-time", "sometimes").replace("2026-08-24", "8/24/2026")
                + "student,S-2,Eli,Brandt,eli@alder.example,,,,,,perhaps,a few\n");

        assertThat(importing.faults(checked))
                .extracting(RosterFault::row, RosterFault::column, RosterFault::value, RosterFault::code)
                .containsExactlyInAnyOrder(
                        tuple(2, "enrollment_status", "sometimes", "not-a-choice"),
                        tuple(2, "enrolled_on", "8/24/2026", "not-a-date"),
                        tuple(3, "veteran", "perhaps", "not-true-or-false"),
                        tuple(3, "credits", "a few", "not-a-number"));
        assertThat(importing.faults(checked))
                .filteredOn(it -> it.column().equals("enrollment_status"))
                .allSatisfy(it -> assertThat(it.remedy()).contains("Full-time, Three-quarter-time"));
    }

    @Test
    void namesColumnsThatItDoesNotKnow() {
        var checked = importing.checkFile("role,number,given_name,family_name,email,Shoe size,Campus,campus\n"
                + "student,S-1,Maya,Okafor,maya@alder.example,8,North,North\n");

        assertThat(importing.faults(checked))
                .extracting(RosterFault::column, RosterFault::code)
                .containsExactly(tuple("Shoe size", "unknown-column"), tuple("campus", "duplicate-column"));
        assertThat(importing.faults(checked).getFirst().remedy()).contains("advisor_number", "expected_graduation_on");
    }

    @Test
    void needsOfStudentsWhatIsRequired() {
        attributes.define("program", entry("Program", AttributeType.TEXT, true), new Revision(1));
        var header = "role,number,given_name,family_name,email,program,campus\n";

        assertThat(importing.faults(importing.checkFile(header
                        + "student,S-1,Maya,Okafor,maya@alder.example,,North\n"
                        + "advisor,A-7,Dana,Whitcomb,dana@alder.example,,North\n")))
                .extracting(RosterFault::row, RosterFault::column, RosterFault::code)
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
        assertThat(importing.faults(importing.checkFile(header
                        + "student,S-1,Maya,Okafor,maya@alder.example,Fall,North,\n"
                        + "student,S-1,Maya,Okafor,maya@alder.example,Honors,South,Fall 2026\n")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.code()).isEqualTo("duplicate-number");
                    assertThat(it.problem()).contains("differ in: campus");
                });
    }

    @Test
    void showsAndKeepsWhatWasChangedByHand() {
        importing.applyFile(HEADER + MAYA);
        set("S-1", Map.of("campus", "South", "program", "Nursing"), 1);

        var checked = importing.checkFile(HEADER + MAYA.replace("Health Information Technology", "Nursing"));
        var applied = importing.apply(checked, null);

        assertThat(importing.conflicts(checked))
                .filteredOn(it -> it.column().equals("campus"))
                .extracting(RosterConflict::kind, RosterConflict::inFile, RosterConflict::inDirectory)
                .containsExactly(tuple(Kind.CHANGED_BY_HAND, "North", "South"));
        assertThat(importing.conflicts(checked))
                .extracting(RosterConflict::column)
                .contains("term", "veteran")
                .doesNotContain("program");
        assertThat(applied.unchanged()).isOne();
        assertThat(of("S-1")).isEqualTo(Map.of("campus", "South", "program", "Nursing"));
    }

    @Test
    void overwritesWhatWasChangedByHandOnlyWhenToldTo() {
        importing.applyFile(HEADER + MAYA);
        set("S-1", Map.of("campus", "South"), 1);

        importing.apply(importing.checkFile(HEADER + MAYA), new ApplyRoster(ConflictChoice.OVERWRITE, null));

        assertThat(of("S-1")).containsEntry("campus", "North").containsEntry("term", "Fall 2026");
        assertThat(importing.checkFile(HEADER + MAYA).conflicts()).isZero();
    }

    @Test
    void keepsWhatWasFirstSetByHandAfterTheLastImport() {
        importing.apply("student,S-1,Maya,Okafor,maya@alder.example");
        set("S-1", Map.of("campus", "South"), 0);

        var checked = importing.checkFile(HEADER + MAYA);
        importing.apply(checked, null);

        assertThat(importing.conflicts(checked))
                .extracting(RosterConflict::column)
                .containsExactly("campus");
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

        assertThat(failed.state()).isEqualTo(RosterState.FAILED);
        assertThat(failed.failure()).startsWith("Row 2: when the file was checked, campus could be \"North\".");
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
