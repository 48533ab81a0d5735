package io.waymark.advising.signal;

import static io.waymark.advising.signal.AdvisedStudent.MONDAY;
import static io.waymark.advising.signal.AdvisedStudent.REFLECTION;
import static io.waymark.advising.signal.AdvisedStudent.TUESDAY_AT_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.EndAssignment;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.WaiveStep;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signals of any kind: whose they are, what ends them all, and that nights and transactions agree. */
@AdvisingTest
class SignalTests {

    private final MovableClock clock;
    private final JdbcClient jdbc;
    private final AdvisedStudent maya;
    private final AdvisedStudent eli;

    @Autowired
    SignalTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
        maya = AdvisedStudent.onTheRoad(colleges, clock, nightlyWorks);
        eli = AdvisedStudent.withoutRoadmap(colleges, clock, nightlyWorks);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MONDAY);
    }

    @Test
    void tellsWhoFallsBehindInTheNightAndWhoCatchesUpAtOnce() {
        maya.nightAfter(Duration.ofDays(14));
        assertThat(maya.open()).contains("BEHIND_FORECAST since 2026-03-16");
        maya.nightAfter(Duration.ofDays(20));
        assertThat(maya.open()).contains("BEHIND_FORECAST since 2026-03-16");
        assertThat(maya.college.sql("select days from signal where kind = 'BEHIND_FORECAST'", Integer.class))
                .containsExactly(20);

        maya.college.asAdmin(JourneyApi.class).show(maya.student.value()).stages().stream()
                .flatMap(stage -> stage.steps().stream())
                .forEach(step -> maya.asAdvisor(JourneyApi.class)
                        .waive(maya.student.value(), step.key(), new WaiveStep("Done elsewhere.")));
        assertThat(maya.closedBy(SignalKind.BEHIND_FORECAST)).containsExactly("CAUGHT_UP");
    }

    @Test
    void wantsARoadmapUntilOneIsStarted() {
        assertThat(eli.open()).contains("NO_ROADMAP since 2026-03-02");
        eli.nightAfter(Duration.ofDays(2));
        assertThat(eli.open()).contains("NO_ROADMAP since 2026-03-02");

        eli.start();
        assertThat(eli.closedBy(SignalKind.NO_ROADMAP)).containsExactly("ROADMAP_STARTED");
    }

    @Test
    void movesToTheNextAdvisor() {
        maya.submit();
        var carla = maya.college.advisor("Carla");
        maya.after(Duration.ofDays(1));
        maya.college.assign(carla, maya.student);

        assertThat(maya.college.sql("select distinct owner_id from signal where state = 'OPEN'", UUID.class))
                .containsExactly(carla.value());
        assertThat(maya.open())
                .containsExactly(
                        "EVIDENCE_WAITING since 2026-03-02 about " + REFLECTION, "NO_APPOINTMENT since 2026-03-03");
    }

    @Test
    void endsWithTheLastAssignment() {
        maya.submit();
        var assignments = maya.college.asAdmin(AssignmentApi.class);
        maya.after(Duration.ofDays(1));
        assignments.end(assignments.history(maya.student.value()).getFirst().id(), new EndAssignment(null));

        assertThat(maya.open()).isEmpty();
        assertThat(maya.closedBy(SignalKind.EVIDENCE_WAITING)).containsExactly("UNASSIGNED");
        maya.college.assign(maya.advisor, maya.student);
        assertThat(maya.open()).hasSize(2);
    }

    @Test
    void endsWhenTheStudentIsDeactivated() {
        maya.college.asAdmin(PersonApi.class).deactivate(maya.student.value(), new Revision(0));

        assertThat(maya.open()).isEmpty();
        assertThat(maya.closedBy(SignalKind.NO_APPOINTMENT)).containsExactly("DEACTIVATED");

        maya.college.asAdmin(PersonApi.class).reactivate(maya.student.value(), new Revision(1));
        assertThat(maya.open()).containsExactly("NO_APPOINTMENT since 2026-03-02");
    }

    @Test
    void endsWhenTheStudentIsNoStudentAnyMore() {
        var people = maya.college.asAdmin(PersonApi.class);
        var it = people.show(maya.student.value());

        people.change(
                it.id(),
                new PersonEntry(
                        it.number(),
                        it.givenName(),
                        null,
                        it.familyName(),
                        it.email(),
                        Set.of(Role.MENTOR),
                        null,
                        null),
                Revision.of(it));

        assertThat(maya.open()).isEmpty();
        maya.nightAfter(Duration.ofDays(1));
        assertThat(maya.open()).isEmpty();
    }

    @Test
    void endsWhenTheStudentTakesALeaveOfAbsence() {
        maya.submit();

        maya.college
                .asAdmin(LeavingApi.class)
                .leave(
                        maya.student.value(),
                        new RecordLeaving(Lifecycle.ON_LEAVE, LocalDate.parse("2026-03-02"), "A child.", Set.of()),
                        new Revision(0));

        assertThat(maya.open()).isEmpty();
        assertThat(maya.closedBy(SignalKind.EVIDENCE_WAITING)).containsExactly("DEACTIVATED");
    }

    @Test
    void isNotWrittenInANightThatFindsNothingNew() {
        maya.submit();
        maya.nightAfter(Duration.ofDays(1));
        var before = versions();

        maya.nightAfter(Duration.ofDays(1));

        assertThat(versions()).isEqualTo(before);
    }

    @Test
    void isFoundInTheNightAsTheTransactionsFoundIt() {
        maya.returnForChanges(maya.submit());
        maya.miss(maya.book(TUESDAY_AT_NINE));
        var before = maya.open();
        maya.college.inside(() -> jdbc.sql("delete from signal where institution_id = ?")
                .param(maya.college.id().value())
                .update());

        maya.nightAfter(Duration.ofDays(1).plusHours(1));

        assertThat(maya.open()).isEqualTo(before).isNotEmpty();
    }

    private List<String> versions() {
        return maya.college.sql("""
                select id || ' ' || xmin from signal union all select student_id || ' ' || xmin from contact order by 1
                """, String.class);
    }
}
