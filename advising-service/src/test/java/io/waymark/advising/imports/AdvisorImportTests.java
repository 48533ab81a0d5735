package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.EndAssignment;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a file says of advisors, when somebody has planned something else by hand or the advisor has left. */
@AdvisingTest
class AdvisorImportTests {

    private static final String DANA = "advisor,A-7,Dana,Whitcomb,dana@alder.example";
    private static final String CARLA = "advisor,A-8,Carla,Ruiz,carla@alder.example";
    private static final String OMAR = "advisor,A-9,Omar,Haddad,omar@alder.example";
    private static final String MAYA = "student,S-1,Maya,Okafor,maya@alder.example,,,A-7";
    private static final String ELI = "student,S-2,Eli,Brandt,eli@alder.example,,,A-7";

    private static final LocalDate FRIDAY = LocalDate.of(2026, 3, 6);
    private static final ApplyImport OVERWRITING = new ApplyImport(ConflictChoice.OVERWRITE, null, true);

    private final College alder;
    private final Importing importing;
    private final AssignmentApi assignments;

    @Autowired
    AdvisorImportTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
        assignments = alder.asAdmin(AssignmentApi.class);
        importing.apply(DANA, CARLA, OMAR, MAYA, ELI);
    }

    @Test
    void leavesAHandoverThatIsPlannedWhereTheFileNamesTheAdvisorOfToday() {
        assign("A-8", FRIDAY);

        var checked = importing.check(MAYA.replace("Maya,", "Maia,"));
        var conflicts = importing.conflicts(checked);
        var applied = importing.apply(checked, null);

        assertThat(applied.changed()).isOne();
        assertThat(conflicts).isEmpty();
        assertThat(planned()).containsExactly("Carla");
    }

    @Test
    void leavesTheEndOfAnAssignmentWhereTheFileNamesTheAdvisorOfToday() {
        assignments.end(history().getFirst().id(), new EndAssignment(FRIDAY));

        importing.apply(MAYA.replace("Maya,", "Maia,"));

        assertThat(alder.sql(
                        "select count(*) from assignment where student_id = ? and ends_at = 'infinity'",
                        Integer.class,
                        importing.person("S-1").id()))
                .containsExactly(0);
    }

    @Test
    void showsAndKeepsAHandoverThatIsPlannedWhereTheFileNamesAThird() {
        assign("A-8", FRIDAY);

        var checked = importing.check(MAYA.replace("A-7", "A-9"));
        var conflicts = importing.conflicts(checked);
        importing.apply(checked, null);

        assertThat(conflicts)
                .extracting(ImportConflict::column, ImportConflict::inFile, ImportConflict::inDirectory)
                .containsExactly(tuple("advisor_number", "A-9", "A-8"));
        assertThat(planned()).containsExactly("Carla");
        importing.apply(importing.check(MAYA.replace("A-7", "A-9")), OVERWRITING);
        assertThat(planned()).isEmpty();
    }

    @Test
    void findsNoConflictWhereTheFileNamesWhoIsPlanned() {
        assign("A-8", FRIDAY);

        assertThat(importing.apply(MAYA.replace("A-7", "A-8")).conflicts()).isZero();
        assertThat(planned()).isEmpty();
    }

    @Test
    void appliesTheFileThatStillNamesAnAdvisorWhoHasLeft() {
        leave("A-7", "A-8");

        var checked = importing.check(CARLA, MAYA.replace("Maya,", "Maia,"), ELI);
        var applied = importing.apply(checked, null);

        assertThat(applied)
                .returns(ImportState.APPLIED, ImportView::state)
                .returns(2, ImportView::conflicts)
                .returns(1, ImportView::changed);
        assertThat(importing.person("S-1").givenName()).isEqualTo("Maia");
        assertThat(history()).extracting(it -> it.advisor().givenName()).contains("Carla");
    }

    @Test
    void appliesTheFileWhereStudentsKeepAnAdvisorWhoIsInactive() {
        var dana = importing.person("A-7");
        alder.asAdmin(PersonApi.class).deactivate(dana.id(), Revision.of(dana));

        var applied = importing.apply(MAYA.replace("Maya,", "Maia,"), ELI);

        assertThat(applied).returns(1, ImportView::changed).returns(1, ImportView::unchanged);
    }

    @Test
    void asksForNoAdvisorOfAStudentWhoStaysInactive() {
        leave("A-7", "A-8");
        var eli = importing.person("S-2");
        alder.asAdmin(PersonApi.class).deactivate(eli.id(), Revision.of(eli));

        assertThat(importing.apply(ELI).unchanged()).isOne();
    }

    @Test
    void assignsNobodyNewToAnAdvisorWhoHasLeft() {
        leave("A-7", "A-8");

        assertThat(importing.errors(MAYA, "student,S-3,Ana,Diaz,ana@alder.example,,,A-7"))
                .extracting(ImportError::row, ImportError::code)
                .containsExactly(tuple(3, "unknown-advisor"));
    }

    @Test
    void asksForTheAdvisorInEachRowOfOnePersonAlike() {
        leave("A-7", "A-8");

        assertThat(importing.errors(MAYA.replace(",,,", ",,Fall,"), MAYA.replace(",,,", ",,Honors,")))
                .isEmpty();
    }

    @Test
    void givesNobodyBackToAnAdvisorWhoHasLeftWhateverIsOverwritten() {
        leave("A-7", "A-8");

        var failed = importing.apply(importing.check(MAYA), OVERWRITING);

        assertThat(failed.failure()).isEqualTo(new ImportFailure("unknown-advisor", Map.of("row", 2, "number", "A-7")));
    }

    private void assign(String advisor, LocalDate from) {
        assignments.assign(
                importing.person(advisor).id(),
                new AssignStudents(Set.of(importing.person("S-1").id()), from, null));
    }

    private List<AssignmentView> history() {
        return assignments.history(importing.person("S-1").id());
    }

    /** Who advises the student in the end, but not from the beginning. */
    private List<String> planned() {
        return alder.sql("""
                select v.given_name from assignment a join person v on v.id = a.advisor_id
                where a.student_id = ? and a.starts_at > '2026-03-05' order by a.starts_at
                """, String.class, importing.person("S-1").id());
    }

    private void leave(String advisor, String successor) {
        var leaver = importing.person(advisor);
        UUID after = importing.person(successor).id();
        alder.asAdmin(LeavingApi.class)
                .leave(
                        leaver.id(),
                        new RecordLeaving(
                                Lifecycle.DEACTIVATED, LocalDate.of(2026, 3, 2), "Another college", Set.of(after)),
                        Revision.of(leaver));
    }
}
