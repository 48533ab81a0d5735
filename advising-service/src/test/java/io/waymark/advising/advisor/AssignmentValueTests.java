package io.waymark.advising.advisor;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AssignmentValueTests {

    private static final Period FROM_NOW_ON = Period.startingAt(Instant.parse("2026-03-02T14:00:00Z"));

    private final PersonId maya = PersonId.next();
    private final PersonId dana = PersonId.next();
    private final PersonId carla = PersonId.next();
    private final Assignment assignment = Assignment.of(maya, dana, FROM_NOW_ON);

    @Test
    void isTheSameForAnotherTime() {
        var shorter = FROM_NOW_ON.endingAt(Instant.parse("2026-03-03T14:00:00Z"));

        assertThat(assignment.during(shorter))
                .returns(assignment.id(), Assignment::id)
                .returns(dana, Assignment::advisor)
                .returns(shorter, Assignment::period);
    }

    @Test
    void isAnotherWithAnotherAdvisorByAHandover() {
        var handover = Handover.of(dana, carla, FROM_NOW_ON.from(), "Dana retires.");

        assertThat(assignment.handedOver(handover))
                .returns(maya, Assignment::student)
                .returns(carla, Assignment::advisor)
                .returns(handover.id(), Assignment::handover)
                .satisfies(it -> assertThat(it.id()).isNotEqualTo(assignment.id()))
                .satisfies(it -> assertThat(it.isWithSameAdvisorAs(assignment)).isFalse());
    }

    @Test
    void isWithTheSameAdvisorWhateverTheStudent() {
        assertThat(Assignment.of(PersonId.next(), dana, FROM_NOW_ON).isWithSameAdvisorAs(assignment))
                .isTrue();
    }
}
