package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.EndAssignment;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was changed by hand is what differs from how the last import left it, whether or not that said anything of it. */
@AdvisingTest
class LastImportTests {

    private static final String DANA = "advisor,A-7,Dana,Whitcomb,dana@alder.example";
    private static final String CARLA = "advisor,A-8,Carla,Ruiz,carla@alder.example";
    private static final String MAYA = "student,S-1,Maya,Okafor,maya@alder.example";

    private final College alder;
    private final Importing importing;
    private final PersonApi people;
    private final MovableClock clock;

    @Autowired
    LastImportTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        importing = Importing.into(alder);
        people = alder.asAdmin(PersonApi.class);
        importing.apply(DANA, CARLA, MAYA);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void showsAZoneThatWasChangedAlthoughTheImportNamedNone() {
        change("S-1", it -> entry(it, it.givenName(), it.email(), "America/Denver"));

        assertThat(importing.conflicts(importing.check(MAYA + ",America/Chicago")))
                .extracting(ImportConflict::column, ImportConflict::inFile, ImportConflict::inDirectory)
                .containsExactly(tuple("time_zone", "America/Chicago", "America/Denver"));
    }

    @Test
    void writesAZoneThatNobodyChanged() {
        importing.apply(MAYA + ",America/Chicago");

        assertThat(importing.person("S-1").zone()).isEqualTo("America/Chicago");
    }

    @Test
    void showsAnAdvisorWhoWasAssignedAlthoughTheImportNamedNone() {
        assign("A-8");

        var checked = importing.check(MAYA + ",,,A-7");
        var conflicts = importing.conflicts(checked);
        importing.apply(checked, null);

        assertThat(conflicts)
                .extracting(ImportConflict::column, ImportConflict::inFile, ImportConflict::inDirectory)
                .containsExactly(tuple("advisor_number", "A-7", "A-8"));
        assertThat(load("A-8")).isOne();
    }

    @Test
    void assignsAStudentWhomNobodyAssigned() {
        importing.apply(MAYA + ",,,A-7");

        assertThat(load("A-7")).isOne();
    }

    @Test
    void reassignsAStudentWhoseAdvisorTheLastImportSaw() {
        assign("A-8");
        importing.apply(MAYA);

        importing.apply(MAYA + ",,,A-7");

        assertThat(load("A-7")).isOne();
    }

    @Test
    void showsAnAssignmentThatWasEnded() {
        importing.apply(MAYA + ",,,A-7");
        var assignment = alder.sql("select id from assignment", UUID.class).getFirst();
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(1)));
        alder.asAdmin(AssignmentApi.class).end(assignment, new EndAssignment(null));

        assertThat(importing.conflicts(importing.check(MAYA + ",,,A-7")))
                .extracting(ImportConflict::column, ImportConflict::inFile, ImportConflict::inDirectory)
                .containsExactly(tuple("advisor_number", "A-7", ""));
    }

    @Test
    void showsEachThingThatWasChanged() {
        change("S-1", it -> entry(it, "Maia", "maia@alder.example", it.zone()));

        var checked = importing.check(MAYA);

        assertThat(checked.conflicts()).isEqualTo(2);
        assertThat(importing.conflicts(checked))
                .extracting(ImportConflict::column)
                .containsExactlyInAnyOrder("given_name", "email");
    }

    @Test
    void keepsShowingItAfterAnImportThatSaidNothingOfIt() {
        importing.apply(MAYA + ",America/Chicago");
        change("S-1", it -> entry(it, it.givenName(), it.email(), "America/Denver"));
        importing.apply(MAYA);

        assertThat(importing.conflicts(importing.check(MAYA + ",America/Chicago")))
                .extracting(ImportConflict::column)
                .containsExactly("time_zone");
    }

    @Test
    void forgetsItOnceTheFileSaysWhatTheHandWrote() {
        change("S-1", it -> entry(it, "Maia", it.email(), it.zone()));
        importing.apply(MAYA.replace("Maya", "Maia"));

        assertThat(importing.apply(MAYA)).returns(1, ImportView::changed).returns(0, ImportView::conflicts);
        assertThat(importing.person("S-1").givenName()).isEqualTo("Maya");
    }

    @Test
    void writesWhatIsToBeOverwrittenAndKeepsWhoIsInactive() {
        change("S-1", it -> entry(it, "Maia", it.email(), it.zone()));
        var dana = importing.person("A-8");
        people.deactivate(dana.id(), Revision.of(dana));

        importing.apply(importing.check(CARLA, MAYA), new ApplyImport(ConflictChoice.OVERWRITE, null, true));

        assertThat(importing.person("S-1").givenName()).isEqualTo("Maya");
        assertThat(importing.person("A-8").active()).isFalse();
    }

    private void assign(String advisor) {
        alder.assign(
                new PersonId(importing.person(advisor).id()),
                new PersonId(importing.person("S-1").id()));
    }

    private int load(String number) {
        return alder.asAdmin(AdvisorApi.class)
                .show(importing.person(number).id())
                .load();
    }

    private void change(String number, Function<PersonView, PersonEntry> change) {
        var person = importing.person(number);
        people.change(person.id(), change.apply(person), Revision.of(person));
    }

    private static PersonEntry entry(PersonView it, String givenName, String email, String zone) {
        return new PersonEntry(it.number(), givenName, null, it.familyName(), email, it.roles(), zone, it.language());
    }
}
