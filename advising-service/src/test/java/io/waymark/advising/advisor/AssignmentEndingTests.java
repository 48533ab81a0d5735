package io.waymark.advising.advisor;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.Rush;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.EndAssignment;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class AssignmentEndingTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final College alder;
    private final AssignmentApi assignments;
    private final PersonId dana;
    private final PersonId carla;
    private final PersonId maya;

    @Autowired
    AssignmentEndingTests(Colleges colleges) {
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        maya = alder.student("Maya");
    }

    @Test
    void joinsWhatAnotherWouldHaveInterruptedWhenThatIsCancelled() {
        assign(dana, MONDAY, null);
        assign(carla, MONDAY.plusDays(7), MONDAY.plusDays(14));
        assertThat(history()).hasSize(3);

        assignments.cancel(current("Carla").id());

        assertThat(history())
                .singleElement()
                .returns(null, AssignmentView::endsAt)
                .satisfies(it -> assertThat(it.advisor().givenName()).isEqualTo("Dana"));
    }

    @Test
    void leavesTheStudentWithNobodyWhereNobodyHadThemBefore() {
        assign(carla, MONDAY.plusDays(7), null);

        assignments.cancel(current("Carla").id());

        assertThat(history()).isEmpty();
    }

    @Test
    void doesNotJoinWhatIsOfSomebodyElse() {
        assign(dana, MONDAY, MONDAY.plusDays(7));
        assign(carla, MONDAY.plusDays(7), MONDAY.plusDays(14));
        assign(alder.advisor("Joel"), MONDAY.plusDays(14), null);

        assignments.cancel(current("Carla").id());

        assertThat(history())
                .extracting(it -> it.advisor().givenName(), AssignmentView::until)
                .containsExactly(tuple("Joel", null), tuple("Dana", MONDAY.plusDays(14)));
    }

    @Test
    void endsOnADayThatIsStillToCome() {
        assign(dana, MONDAY, null);

        assignments.end(current("Dana").id(), new EndAssignment(MONDAY.plusDays(3)));

        assertThat(history()).singleElement().returns(MONDAY.plusDays(3), AssignmentView::until);
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "assignment-not-open",
                () -> assignments.end(current("Dana").id(), new EndAssignment(MONDAY.plusDays(3))));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "day-is-over",
                () -> assignments.end(current("Dana").id(), new EndAssignment(MONDAY.minusDays(1))));
    }

    @Test
    void endsNothingThatHasNotBegun() {
        assign(dana, MONDAY.plusDays(1), null);

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "assignment-not-open",
                () -> assignments.end(current("Dana").id(), new EndAssignment(MONDAY.plusDays(3))));
    }

    @Test
    void isDoneByOneOfTwoAdminsWhoDoItAtOnce() throws InterruptedException {
        assign(dana, MONDAY, null);
        assign(carla, MONDAY.plusDays(7), null);
        var id = current("Carla").id();

        var outcomes = Rush.of(List.of(() -> cancel(id), () -> cancel(id), () -> cancel(id)));

        assertThat(outcomes).allMatch(Rush::isAnswer).contains(id);
        assertThat(history()).singleElement().returns(null, AssignmentView::endsAt);
    }

    private Object cancel(UUID id) {
        assignments.cancel(id);
        return id;
    }

    private void assign(PersonId advisor, LocalDate from, @Nullable LocalDate until) {
        assignments.assign(advisor.value(), new AssignStudents(Set.of(maya.value()), from, until));
    }

    private AssignmentView current(String advisor) {
        return history().stream()
                .filter(it -> it.advisor().givenName().equals(advisor))
                .findFirst()
                .orElseThrow();
    }

    private List<AssignmentView> history() {
        return assignments.history(maya.value());
    }
}
