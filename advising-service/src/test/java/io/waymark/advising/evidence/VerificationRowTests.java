package io.waymark.advising.evidence;

import static io.waymark.advising.evidence.EvidenceFixtures.MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.NEXT_MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.asked;
import static io.waymark.advising.evidence.EvidenceFixtures.evidence;
import static io.waymark.advising.evidence.EvidenceFixtures.supervisor;
import static io.waymark.advising.evidence.EvidenceFixtures.verdictOf;
import static io.waymark.advising.evidence.EvidenceFixtures.verdictOfOutsider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.VerifierRole;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the question to one verifier. */
class VerificationRowTests {

    private static final PersonId ELLA = PersonId.next();
    private static final PersonId OWEN = PersonId.next();

    @Test
    void asksNobodyInParticularAtFirst() {
        var asked = asked(VerifierRole.SITE_SUPERVISOR).getFirst();

        assertThat(asked.isWaiting()).isTrue();
        assertThat(asked.verifier().isNamed()).isFalse();
        assertThat(asked.mailedAt()).isNull();
        assertThat(asked.answer()).isEqualTo(Answer.NONE);
        assertThat(asked.reopening()).isEqualTo(Reopening.NONE);
    }

    @Test
    void writesToSomebodyOutsideAsSoonAsTheyAreNamed() {
        var asked = asked(supervisor(" pat@clinic.example "));

        assertThat(asked.verifier().isOutsider()).isTrue();
        assertThat(asked.verifier().outsiderAddress()).isEqualTo("pat@clinic.example");
        assertThat(asked.mailedAt()).isEqualTo(MONDAY);
    }

    @Test
    void writesToNobodyWhoHasAnAccount() {
        assertThat(asked(Verifier.person(VerifierRole.PEER, ELLA)).mailedAt()).isNull();
    }

    @Test
    void keepsWhoWasAskedBeforeAndIsNoMore() {
        var first = asked(Verifier.person(VerifierRole.PEER, ELLA));
        var later = MONDAY.plus(Duration.ofDays(2));

        var second = first.replace(Verifier.person(VerifierRole.PEER, OWEN), later, NEXT_MONDAY.plusDays(2));

        assertThat(first.state()).isEqualTo(VerificationState.REPLACED);
        assertThat(first.wasPutTo(ELLA)).isTrue();
        assertThat(second.isWaiting()).isTrue();
        assertThat(second.verifier().is(OWEN)).isTrue();
        assertThat(second.askedAt()).as("the same round").isEqualTo(first.askedAt());
        assertThat(second.dueOn()).isEqualTo(NEXT_MONDAY.plusDays(2));
        assertThat(second.evidence()).isEqualTo(first.evidence());
    }

    @Test
    void writesToWhoeverReplacesSomebodyOutside() {
        var later = MONDAY.plus(Duration.ofDays(2));

        var second =
                asked(supervisor("pat@clinic.example")).replace(supervisor("lee@clinic.example"), later, NEXT_MONDAY);

        assertThat(second.mailedAt()).isEqualTo(later);
    }

    @Test
    void keepsTheAnswerOfSomebodyOutsideAndWhyTheyDisputed() {
        var asked = asked(supervisor("pat@clinic.example"));

        asked.returnForChanges(Verdict.outside(VerifierRole.SITE_SUPERVISOR, MONDAY, " ", Dispute.UNKNOWN_STUDENT));

        assertThat(asked.isDecided()).isTrue();
        assertThat(asked.answer()).isEqualTo(new Answer(MONDAY, null, null, null, Dispute.UNKNOWN_STUDENT, null));
        assertThat(asked.answer().by()).isEmpty();
    }

    @Test
    void isDecidedByThePersonWhoDidUntilThatIsTakenBack() {
        var asked = asked(Verifier.person(VerifierRole.PEER, ELLA));
        asked.verify(verdictOf(ELLA, VerifierRole.PEER, MONDAY), "ready");
        assertThat(asked.wasDecidedBy(ELLA)).isTrue();
        assertThat(asked.wasDecidedBy(OWEN)).isFalse();

        asked.undo(MONDAY.plusSeconds(5));

        assertThat(asked.wasDecidedBy(ELLA)).isFalse();
        assertThat(asked.wasPutTo(ELLA)).isFalse();
        assertThat(asked.answer().level()).as("what was decided stays").isEqualTo("ready");
        assertThat(asked.reopening()).isEqualTo(new Reopening(MONDAY.plusSeconds(5), null, null, null));
    }

    @Test
    void isDecidedOnlyWhileItWaits() {
        var closed = asked(VerifierRole.ADVISOR).getFirst();
        closed.close();
        var replaced = asked(Verifier.person(VerifierRole.PEER, ELLA));
        replaced.replace(Verifier.person(VerifierRole.PEER, OWEN), MONDAY, NEXT_MONDAY);

        for (var row : List.of(closed, replaced)) {
            assertThatExceptionOfType(RuleViolationException.class)
                    .isThrownBy(() -> row.verify(verdictOf(ELLA, row.capacity(), MONDAY), null))
                    .satisfies(it -> assertThat(it.code()).isEqualTo("no-longer-asked"));
            assertThatExceptionOfType(RuleViolationException.class)
                    .isThrownBy(() -> row.returnForChanges(verdictOf(ELLA, row.capacity(), MONDAY)));
        }
    }

    @Test
    void saysWhoReopenedItAndWhy() {
        var asked = asked(Verifier.person(VerifierRole.PEER, ELLA));
        asked.verify(verdictOf(ELLA, VerifierRole.PEER, MONDAY), null);

        asked.reopen(OWEN, "They share a flat.", MONDAY.plusSeconds(5));

        assertThat(asked.state()).isEqualTo(VerificationState.REOPENED);
        assertThat(asked.reopening().by()).contains(OWEN);
        assertThat(asked.reopening().reopeningReason()).isEqualTo("They share a flat.");
    }

    @Test
    void asksTheSameOneAgainWhomeverTheStudentNamed() {
        var first = asked(supervisor("pat@clinic.example"));
        first.verify(verdictOfOutsider(MONDAY), null);

        var again = first.again(MONDAY.plusSeconds(9), NEXT_MONDAY.plusDays(1));

        assertThat(again.verifier()).isEqualTo(first.verifier());
        assertThat(again.mailedAt()).as("the link they have").isEqualTo(MONDAY);
        assertThat(again.askedAt()).isEqualTo(MONDAY.plusSeconds(9));
        assertThat(again.answer()).isEqualTo(Answer.NONE);
        again.mail(MONDAY.plusSeconds(9));
        assertThat(again.mailedAt()).isEqualTo(MONDAY.plusSeconds(9));
    }

    @Test
    void wasClosedWithWhatWasDecidedInTheSameRoundAndNoOther() {
        var round = asked(VerifierRole.ADVISOR, VerifierRole.REGISTRAR);
        var later = Verification.ask(
                evidence(VerifierRole.ADVISOR), VerifierRole.ADVISOR, MONDAY.plusSeconds(1), NEXT_MONDAY);
        round.getFirst().verify(verdictOf(OWEN, VerifierRole.ADVISOR, MONDAY), null);
        assertThat(round.getLast().wasClosedWith(round.getFirst())).isFalse();

        round.getLast().close();
        later.close();

        assertThat(round.getLast().wasClosedWith(round.getFirst())).isTrue();
        assertThat(later.wasClosedWith(round.getFirst())).isFalse();
    }
}
