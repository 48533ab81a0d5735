package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.core.identity.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What no assignment, caseload or handover can say, whoever writes it. */
@AdvisingTest
class AssignmentConstraintTests {

    private final College alder;
    private final PersonId dana;
    private final PersonId carla;

    @Autowired
    AssignmentConstraintTests(Colleges colleges) {
        alder = colleges.open();
        dana = alder.advisor("Dana");
        carla = alder.advisor("Carla");
        alder.assign(dana, alder.student("Maya"));
    }

    @Test
    void endsAfterItStarts() {
        refused("an_assignment_ends_after_it_starts", "assignment", "ends_at = starts_at");
    }

    @Test
    void isOfSomebodyBySomebodyInTheDirectory() {
        refused("an_assignment_is_a_students", "assignment", "student_id = gen_random_uuid()");
        refused("an_assignment_is_an_advisors", "assignment", "advisor_id = gen_random_uuid()");
        refused("an_assignment_names_its_handover", "assignment", "handover_id = gen_random_uuid()");
    }

    @Test
    void mayFollowAnotherToTheMoment() {
        alder.sql("update assignment set ends_at = starts_at + interval '7 days' returning 1", Integer.class);
        alder.sql("""
                insert into assignment (institution_id, id, student_id, advisor_id, starts_at)
                select institution_id, gen_random_uuid(), student_id, ?, ends_at from assignment returning 1
                """, Integer.class, carla.value());

        assertThat(alder.count("assignment")).isEqualTo(2);
        refused("a_student_has_one_advisor_at_a_time", "assignment", "ends_at = ends_at + interval '1 microsecond'");
    }

    @Test
    void limitsACaseloadWithinReason() {
        refused("a_caseload_limit_is_sane", "caseload", "student_limit = -1");
        refused("a_caseload_limit_is_sane", "caseload", "student_limit = 5001");
        refused("a_caseload_is_a_persons", "caseload", "advisor_id = gen_random_uuid()");
    }

    @Test
    void handsOverToSomebodyElseForAReason() {
        handOver(carla, "Leaves the college.");

        refused("a_handover_is_to_somebody_else", "handover", "to_id = from_id");
        refused("a_handover_has_a_reason", "handover", "reason = ''");
        refused("a_handover_has_a_reason", "handover", "reason = repeat('x', 501)");
        refused("a_handover_is_from_a_person", "handover", "from_id = gen_random_uuid()");
        refused("a_handover_is_to_a_person", "handover", "to_id = gen_random_uuid()");
    }

    @Test
    void keepsTheReasonOfAHandoverOutOfTheTrail() {
        handOver(carla, "Is seriously ill.");

        assertThat(alder.sql("select count(*) from audit_entry where changed::text like '%ill%'", Integer.class))
                .containsExactly(0);
    }

    private void handOver(PersonId to, String reason) {
        alder.sql(
                "insert into handover values (?, gen_random_uuid(), ?, ?, now(), 1, ?, ?, now()) returning 1",
                Integer.class,
                alder.id().value(),
                dana.value(),
                to.value(),
                reason,
                alder.admin().value());
    }

    private void refused(String rule, String table, String change) {
        assertThatThrownBy(() -> alder.sql("update %s set %s returning 1".formatted(table, change), Integer.class))
                .hasStackTraceContaining(rule);
    }
}
