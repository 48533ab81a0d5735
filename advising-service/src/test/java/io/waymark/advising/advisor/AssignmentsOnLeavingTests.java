package io.waymark.advising.advisor;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Who has an advisor's students, and a student's time, after they have left. */
@AdvisingTest
class AssignmentsOnLeavingTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);
    private static final LocalDate MONDAY_AFTER = MONDAY.plusDays(14);

    private final College alder;
    private final AssignmentApi assignments;
    private final AdvisorApi advisors;
    private final LeavingApi leaving;
    private final PersonId dana;
    private final PersonId carla;
    private final PersonId omar;
    private final PersonId maya;

    @Autowired
    AssignmentsOnLeavingTests(Colleges colleges) {
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        advisors = alder.asAdmin(AdvisorApi.class);
        leaving = alder.asAdmin(LeavingApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        omar = alder.advisor("Omar");
        maya = alder.student("Maya");
    }

    @Test
    void givesASuccessorWhoIsAlsoAStudentToAnother() {
        alsoAStudent(carla);
        limit(omar, 1);
        alder.assign(dana, carla, maya);

        leave(dana, carla, omar);

        assertThat(advisorsOf(carla)).containsExactly(tuple("Omar", null));
        assertThat(advisorsOf(maya)).containsExactly(tuple("Carla", null));
    }

    @Test
    void leavesNobodyToThemselves() {
        alsoAStudent(carla);
        alder.assign(dana, carla);

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "successor-among-students", () -> leave(dana, carla));

        assertThat(advisorsOf(carla)).containsExactly(tuple("Dana", null));
    }

    @Test
    void takesOnlyAdvisorsWhoStayAsSuccessors() {
        alder.assign(dana, maya);

        refused(HttpStatus.NOT_FOUND, "no-such-advisor", () -> leave(dana, dana));
        refused(HttpStatus.NOT_FOUND, "no-such-advisor", () -> leave(dana, carla, alder.admin()));
        refused(HttpStatus.NOT_FOUND, "no-such-advisor", () -> leave(dana, carla, PersonId.next()));
        leave(omar);
        refused(HttpStatus.NOT_FOUND, "no-such-advisor", () -> leave(dana, carla, omar));

        assertThat(advisorsOf(maya)).containsExactly(tuple("Dana", null));
    }

    @Test
    void spreadsStudentsByTheRoomThatThereIsWhenThoseToComeHaveCome() {
        limit(carla, 5);
        limit(omar, 3);
        assign(carla, NEXT_MONDAY, null, students(4));
        alder.assign(dana, students(4));

        var left = leave(dana, carla, omar);

        assertThat(left.effects()).containsEntry(LeavingEffect.STUDENTS_TAKEN_OVER, 2);
        assertThat(advisors.show(omar.value()).load()).isEqualTo(3);
        assertThat(advisors.show(carla.value()).load()).isOne();
    }

    @Test
    void givesEachStudentToOneSuccessorForAllOfTheirTimes() {
        alder.assign(dana, maya);
        assign(omar, NEXT_MONDAY, MONDAY_AFTER, maya);

        var left = leave(dana, carla);

        assertThat(advisorsOf(maya))
                .containsExactly(tuple("Carla", null), tuple("Omar", MONDAY_AFTER), tuple("Carla", NEXT_MONDAY));
        assertThat(left.effects())
                .isEqualTo(Map.of(LeavingEffect.STUDENT_HANDED_OVER, 1, LeavingEffect.STUDENTS_TAKEN_OVER, 1));
        assertThat(alder.sql("select students from handover where to_id = ?", Integer.class, carla.value()))
                .containsExactly(1);
    }

    @Test
    void handsOverWhomTheAdvisorWasToHaveLater() {
        assign(dana, NEXT_MONDAY, null, maya);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "successor-needed", () -> leave(dana));

        leave(dana, carla);

        assertThat(advisorsOf(maya)).containsExactly(tuple("Carla", null));
        assertThat(assignments.history(maya.value())).first().returns(NEXT_MONDAY, AssignmentView::from);
    }

    @Test
    void tellsAllAdvisorsOfAStudentWhoLeavesThoseToComeToo() {
        alder.assign(dana, maya);
        assign(omar, NEXT_MONDAY, null, maya);
        var foreseen = leaving.preview(maya.value());

        var left = leave(maya);

        assertThat(left.effects()).isEqualTo(Map.of(LeavingEffect.ASSIGNMENT_ENDED, 2));
        assertThat(left.toTell())
                .extracting(it -> it.person().id())
                .containsExactlyInAnyOrder(dana.value(), omar.value());
        assertThat(foreseen).isEqualTo(left);
        assertThat(advisorsOf(maya)).isEmpty();
    }

    @Test
    void endsWhatAnAdvisorHadAsAStudentToo() {
        alsoAStudent(dana);
        alder.assign(carla, dana);
        alder.assign(dana, maya);

        var left = leave(dana, carla);

        assertThat(left.effects())
                .isEqualTo(Map.of(
                        LeavingEffect.ASSIGNMENT_ENDED, 1,
                        LeavingEffect.STUDENT_HANDED_OVER, 1,
                        LeavingEffect.STUDENTS_TAKEN_OVER, 1));
        assertThat(advisorsOf(maya)).containsExactly(tuple("Carla", null));
        assertThat(advisorsOf(dana)).isEmpty();
    }

    @Test
    void opensNoCaseloadForSomebodyWhoHasNoStudents() {
        leave(maya);
        leave(dana);

        assertThat(alder.count("caseload")).isZero();
        assertThat(alder.count("handover")).isZero();
    }

    private LeavingView leave(PersonId person, PersonId... successors) {
        var others = Arrays.stream(successors).map(PersonId::value).collect(Collectors.toSet());
        return leaving.leave(
                person.value(),
                new RecordLeaving(Lifecycle.DEACTIVATED, MONDAY, "Moves away", others),
                Revision.of(alder.asAdmin(PersonApi.class).show(person.value())));
    }

    private void alsoAStudent(PersonId advisor) {
        var people = alder.asAdmin(PersonApi.class);
        var view = people.show(advisor.value());
        people.change(
                advisor.value(),
                new PersonEntry(
                        view.number(),
                        view.givenName(),
                        null,
                        view.familyName(),
                        view.email(),
                        Set.of(Role.ADVISOR, Role.STUDENT),
                        null,
                        null),
                Revision.of(view));
    }

    private void limit(PersonId advisor, int limit) {
        advisors.limit(advisor.value(), new CaseloadLimit(limit), Revision.of(advisors.show(advisor.value())));
    }

    private void assign(PersonId advisor, LocalDate from, @Nullable LocalDate until, PersonId... students) {
        var ids = Arrays.stream(students).map(PersonId::value).collect(Collectors.<UUID>toSet());
        assignments.assign(advisor.value(), new AssignStudents(ids, from, until));
    }

    private PersonId[] students(int count) {
        return Stream.generate(() -> alder.student("Sam")).limit(count).toArray(PersonId[]::new);
    }

    /** By name, the newest first, with the day on which each ends. */
    private List<Tuple> advisorsOf(PersonId student) {
        return assignments.history(student.value()).stream()
                .map(it -> tuple(it.advisor().givenName(), it.until()))
                .toList();
    }
}
