package io.waymark.advising.advisor;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.advisor.EndAssignment;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class AssignmentTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);
    private static final LocalDate MONDAY_AFTER = MONDAY.plusDays(14);

    private final College alder;
    private final AssignmentApi assignments;
    private final AdvisorApi advisors;
    private final MovableClock clock;
    private final PersonId dana;
    private final PersonId carla;
    private final PersonId maya;

    @Autowired
    AssignmentTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        advisors = alder.asAdmin(AdvisorApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        maya = alder.student("Maya");
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void provesWhoAdvisedAtAnyMinuteAlsoWhenItChangedTwiceInADay() {
        alder.assign(dana, maya);
        later(Duration.ofMinutes(30));
        alder.assign(carla, maya);
        later(Duration.ofMinutes(90));
        alder.assign(dana, maya);

        var start = MovableClock.MONDAY_MORNING;
        assertThat(assignments.history(maya.value()))
                .extracting(it -> it.advisor().givenName(), AssignmentView::startsAt, AssignmentView::endsAt)
                .containsExactly(
                        tuple("Dana", start.plus(Duration.ofMinutes(90)), null),
                        tuple("Carla", start.plus(Duration.ofMinutes(30)), start.plus(Duration.ofMinutes(90))),
                        tuple("Dana", start, start.plus(Duration.ofMinutes(30))));
    }

    @Test
    void givesNoAccessBeforeAnAssignmentStartsAndNoneAfterItHasEnded() {
        assign(carla, NEXT_MONDAY, MONDAY_AFTER);
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> seenBy(carla));

        later(Duration.ofDays(7));
        assertThat(seenBy(carla)).isEqualTo("Maya");

        later(Duration.ofDays(14));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> seenBy(carla));
    }

    @Test
    void startsADayAsTheCollegeDoes() {
        assign(carla, NEXT_MONDAY, null);

        assertThat(assignments.history(maya.value()))
                .singleElement()
                .returns(NEXT_MONDAY, AssignmentView::from)
                .returns(
                        NEXT_MONDAY
                                .atStartOfDay(java.time.ZoneId.of("America/New_York"))
                                .toInstant(),
                        AssignmentView::startsAt);
    }

    @Test
    void givesTheStudentBackWhenSomebodyOnlyStoodIn() {
        alder.assign(dana, maya);
        assign(carla, NEXT_MONDAY, MONDAY_AFTER);

        assertThat(advisors.show(dana.value()).load()).isOne();
        later(Duration.ofDays(8));
        assertThat(advisors.show(dana.value()).load()).isZero();
        assertThat(advisors.show(carla.value()).load()).isOne();
        later(Duration.ofDays(15));
        assertThat(advisors.show(dana.value()).load()).isOne();
    }

    @Test
    void cancelsWhatHasNotBegunAndLeavesTheStudentWithWhoeverHadThem() {
        alder.assign(dana, maya);
        assign(carla, NEXT_MONDAY, MONDAY_AFTER);
        var planned = assignments.students(carla.value(), null, 10).items().getFirst();

        assignments.cancel(planned.assignment());

        assertThat(assignments.history(maya.value()))
                .extracting(it -> it.advisor().givenName(), AssignmentView::endsAt)
                .containsExactly(tuple("Dana", null));
        refused(HttpStatus.NOT_FOUND, "no-such-assignment", () -> assignments.cancel(planned.assignment()));
    }

    @Test
    void cancelsNothingThatHasBegun() {
        alder.assign(dana, maya);
        var begun = assignments.history(maya.value()).getFirst().id();

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "assignment-has-begun", () -> assignments.cancel(begun));
    }

    @Test
    void givesNobodyBackToAnAdvisorWhoIsFullByThen() {
        alder.assign(dana, maya);
        assign(carla, NEXT_MONDAY, null);
        limit(dana, 1);
        assignments.assign(
                dana.value(), new AssignStudents(Set.of(alder.student("Eli").value()), NEXT_MONDAY, null));
        var planned = assignments.students(carla.value(), null, 10).items().getFirst();

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "caseload-full", () -> assignments.cancel(planned.assignment()));
    }

    @Test
    void endsAnAssignmentWithNobodyAfterIt() {
        alder.assign(dana, maya);
        var present = assignments.history(maya.value()).getFirst().id();

        assignments.end(present, new EndAssignment(NEXT_MONDAY));

        assertThat(seenBy(dana)).isEqualTo("Maya");
        later(Duration.ofDays(7));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> seenBy(dana));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "assignment-not-open",
                () -> assignments.end(present, new EndAssignment(null)));
    }

    @Test
    void tellsNobodyWhatIsWrongWithAnAssignmentThatThereIsNot() {
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-assignment",
                () -> assignments.end(UUID.randomUUID(), new EndAssignment(MONDAY.minusDays(1))));
    }

    @Test
    void holdsAnAdvisorToTheLimitOnTheDayOnWhichItIsPassed() {
        limit(dana, 1);
        alder.assign(dana, maya);
        var eli = alder.student("Eli");
        assign(carla, NEXT_MONDAY, null);

        assignments.assign(dana.value(), new AssignStudents(Set.of(eli.value()), NEXT_MONDAY, null));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "caseload-full",
                () -> assignments.assign(
                        dana.value(),
                        new AssignStudents(Set.of(alder.student("Ana").value()), MONDAY.plusDays(1), null)));
    }

    @Test
    void refusesDaysThatAreOverOrEndBeforeTheyStart() {
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "day-is-over", () -> assign(dana, MONDAY.minusDays(1), null));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "ends-before-it-starts",
                () -> assign(dana, NEXT_MONDAY, NEXT_MONDAY));
    }

    @Test
    void letsNobodyBeTheirOwnAdvisor() {
        var people = alder.asAdmin(PersonApi.class);
        var view = people.show(dana.value());
        people.change(
                dana.value(),
                new io.waymark.advising.api.person.PersonEntry(
                        view.number(),
                        view.givenName(),
                        null,
                        view.familyName(),
                        view.email(),
                        Set.of(Role.ADVISOR, Role.STUDENT),
                        null,
                        null),
                Revision.of(view));

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "own-advisor", () -> alder.assign(dana, dana));
    }

    @Test
    void tellsAnAdminTheStudentsOfAnInactiveAdvisorInStretches() {
        var eli = alder.student("Eli");
        alder.assign(dana, maya, eli);
        var view = alder.asAdmin(PersonApi.class).show(dana.value());
        alder.asAdmin(PersonApi.class).deactivate(dana.value(), Revision.of(view));

        var first = assignments.students(dana.value(), null, 1);
        var rest = assignments.students(dana.value(), first.next(), 1);

        assertThat(first.items()).extracting(it -> it.student().givenName()).containsExactly("Eli");
        assertThat(rest.items())
                .singleElement()
                .returns(true, AssignedStudent::active)
                .returns(null, AssignedStudent::endsAt);
        assertThat(rest.next()).isNull();
        assertThat(rest.total()).isEqualTo(2);
        assertThat(assignments
                        .students(dana.value(), "Eli", null, AssignedSort.NAME, null, 1)
                        .total())
                .isEqualTo(1);
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(carla, Role.ADVISOR, AssignmentApi.class).students(dana.value(), null, 1));
    }

    private void assign(PersonId advisor, LocalDate from, @Nullable LocalDate until) {
        assignments.assign(advisor.value(), new AssignStudents(Set.of(maya.value()), from, until));
    }

    private void limit(PersonId advisor, int limit) {
        advisors.limit(advisor.value(), new CaseloadLimit(limit), Revision.of(advisors.show(advisor.value())));
    }

    private String seenBy(PersonId advisor) {
        return alder.as(advisor, Role.ADVISOR, PersonApi.class)
                .show(maya.value())
                .givenName();
    }

    private void later(Duration since) {
        clock.set(MovableClock.MONDAY_MORNING.plus(since));
    }
}
