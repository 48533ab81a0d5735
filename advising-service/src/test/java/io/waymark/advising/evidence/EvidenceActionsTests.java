package io.waymark.advising.evidence;

import static io.waymark.advising.evidence.EvidenceFixtures.MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.NEXT_MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.caller;
import static io.waymark.advising.evidence.EvidenceFixtures.evidence;
import static io.waymark.advising.evidence.EvidenceFixtures.mayaAs;
import static io.waymark.advising.evidence.EvidenceFixtures.verdictOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody is offered to do about a piece, at which moment. */
class EvidenceActionsTests {

    private final Caller dana = caller(Role.ADVISOR);
    private final Evidence evidence = evidence(VerifierRole.ADVISOR);
    private final Verification asked = Verification.ask(evidence, VerifierRole.ADVISOR, MONDAY, NEXT_MONDAY);

    @Test
    void isDecidedByWhomItWaitsFor() {
        assertThat(as(dana, true, MONDAY).canDecide()).isTrue();
        assertThat(as(caller(Role.ADVISOR), false, MONDAY).canDecide()).isFalse();
        assertThat(as(mayaAs(Role.STUDENT), false, MONDAY).canDecide()).isFalse();
        assertThat(as(dana, true, MONDAY).canUndo()).isFalse();
        assertThat(as(dana, true, MONDAY).canReopen()).isFalse();
    }

    @Test
    void isNotDecidedWhileNobodyIsAsked() {
        asked.close();

        assertThat(as(dana, true, MONDAY).canDecide()).isFalse();
    }

    @Test
    void isWithdrawnByTheStudentAlone() {
        assertThat(as(mayaAs(Role.STUDENT), false, MONDAY).canWithdraw()).isTrue();
        assertThat(as(dana, true, MONDAY).canWithdraw()).isFalse();

        verify();

        assertThat(as(mayaAs(Role.STUDENT), false, MONDAY).canWithdraw()).isFalse();
    }

    @Test
    void isUndoneForTenMinutesByWhoDecided() {
        verify();

        assertThat(as(dana, true, MONDAY.plus(Duration.ofSeconds(599))).canUndo())
                .isTrue();
        assertThat(as(dana, true, MONDAY.plus(Duration.ofSeconds(600))).canUndo())
                .isFalse();
        assertThat(as(caller(Role.ADVISOR), true, MONDAY).canUndo()).isFalse();
        assertThat(EvidenceActions.undoUntil(asked)).contains(MONDAY.plus(Duration.ofMinutes(10)));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> EvidenceActions.requireFresh(asked, MONDAY.plus(Duration.ofMinutes(10))))
                .satisfies(it -> assertThat(it.code()).isEqualTo("too-late-to-undo"));
    }

    @Test
    void isReopenedAtAnyTimeByTheSameCapacity() {
        verify();

        var years = MONDAY.plus(Duration.ofDays(700));
        assertThat(as(caller(Role.ADVISOR), true, years).canReopen()).isTrue();
        assertThat(as(caller(Role.ADVISOR), false, years).canReopen()).isFalse();
        assertThat(as(caller(Role.REGISTRAR), false, years).canReopen()).isFalse();
    }

    @Test
    void hasNothingToUndoWhereNobodyDecided() {
        assertThat(EvidenceActions.undoUntil(asked)).isEmpty();
        assertThat(EvidenceActions.isFresh(asked, MONDAY)).isFalse();
    }

    private void verify() {
        var verdict = verdictOf(dana.person(), VerifierRole.ADVISOR, MONDAY);
        evidence.verify(verdict, null);
        asked.verify(verdict, null);
    }

    private EvidenceActions as(Caller who, boolean advises, Instant now) {
        return new EvidenceActions(new Reviewer(who, advises), evidence, List.of(asked), now);
    }
}
