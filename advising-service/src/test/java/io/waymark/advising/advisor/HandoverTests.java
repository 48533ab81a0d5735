package io.waymark.advising.advisor;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.advisor.HandoverView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class HandoverTests {

    private static final LocalDate NEXT_MONDAY = LocalDate.of(2026, 3, 9);
    private static final LocalDate MONDAY_AFTER = NEXT_MONDAY.plusDays(7);

    private final College alder;
    private final AssignmentApi assignments;
    private final AdvisorApi advisors;
    private final PersonId dana;
    private final PersonId carla;
    private final PersonId maya;
    private final PersonId eli;

    @Autowired
    HandoverTests(Colleges colleges) {
        alder = colleges.open();
        assignments = alder.asAdmin(AssignmentApi.class);
        advisors = alder.asAdmin(AdvisorApi.class);
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        maya = alder.student("Maya");
        eli = alder.student("Eli");
        alder.assign(dana, maya, eli);
    }

    @Test
    void movesAllStudentsOfAnInactiveAdvisorTogether() {
        var view = alder.asAdmin(PersonApi.class).show(dana.value());
        alder.asAdmin(PersonApi.class).deactivate(dana.value(), Revision.of(view));

        var handover = handOver(carla, null, null);

        assertThat(handover.students()).isEqualTo(2);
        assertThat(advisors.show(carla.value()).load()).isEqualTo(2);
        assertThat(assignments.students(dana.value(), null, 10).items()).isEmpty();
        assertThat(alder.sql("select reason from handover where id = ?", String.class, handover.id()))
                .containsExactly("Dana retires.");
        assertThat(alder.count("assignment where handover_id is not null")).isEqualTo(2);
        assertThat(alder.sql("select changed::text from audit_entry where entity = 'handover'", String.class))
                .singleElement()
                .asString()
                .doesNotContain("retires");
    }

    @Test
    void movesOnlyThoseNamedFromADayOn() {
        handOver(carla, Set.of(maya.value()), NEXT_MONDAY);

        assertThat(assignments.history(maya.value()))
                .extracting(it -> it.advisor().givenName(), AssignmentView::from, AssignmentView::until)
                .containsExactly(
                        tuple("Carla", NEXT_MONDAY, null), tuple("Dana", LocalDate.of(2026, 3, 2), NEXT_MONDAY));
        assertThat(assignments.history(eli.value())).hasSize(1);
    }

    @Test
    void movesEachStudentForAsLongAsTheyWereAssigned() {
        var marisol = alder.advisor("Marisol");
        assignments.assign(marisol.value(), new AssignStudents(Set.of(maya.value()), NEXT_MONDAY, MONDAY_AFTER));

        handOver(carla, null, null);

        assertThat(assignments.history(maya.value()))
                .extracting(it -> it.advisor().givenName(), AssignmentView::until)
                .containsExactly(tuple("Carla", null), tuple("Marisol", MONDAY_AFTER), tuple("Carla", NEXT_MONDAY));
    }

    @Test
    void movesAllOrNobodyWhenTheOtherAdvisorHasNoRoom() {
        advisors.limit(carla.value(), new CaseloadLimit(1), new Revision(0));

        refused(HttpStatus.UNPROCESSABLE_CONTENT, "caseload-full", () -> handOver(carla, null, null));

        assertThat(advisors.show(dana.value()).load()).isEqualTo(2);
        assertThat(alder.count("handover")).isZero();
    }

    @Test
    void refusesWhatIsNoHandover() {
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "same-advisor", () -> handOver(dana, null, null));
        refused(HttpStatus.NOT_FOUND, "no-such-advisor", () -> handOver(maya, null, null));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-student",
                () -> handOver(carla, Set.of(alder.student("Ana").value()), null));
        handOver(carla, null, null);
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "no-students", () -> handOver(carla, null, null));
        assertThatThrownBy(() -> alder.sql("update handover set to_id = from_id returning 1", Integer.class))
                .hasStackTraceContaining("a_handover_is_to_somebody_else");
    }

    private HandoverView handOver(PersonId to, @Nullable Set<UUID> students, @Nullable LocalDate from) {
        return assignments.handOver(dana.value(), new HandOverStudents(to.value(), students, from, "Dana retires."));
    }
}
