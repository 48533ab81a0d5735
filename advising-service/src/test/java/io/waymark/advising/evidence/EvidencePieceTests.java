package io.waymark.advising.evidence;

import static io.waymark.advising.evidence.EvidenceFixtures.MAYA;
import static io.waymark.advising.evidence.EvidenceFixtures.MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.accepted;
import static io.waymark.advising.evidence.EvidenceFixtures.evidence;
import static io.waymark.advising.evidence.EvidenceFixtures.verdictOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.VerifierRole;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can become of a piece of evidence, and what can not. */
class EvidencePieceTests {

    private static final PersonId DANA = PersonId.next();
    private static final Verdict YES = verdictOf(DANA, VerifierRole.ADVISOR, MONDAY.plusSeconds(60));

    private static final Consumer<Evidence> VERIFY = it -> it.verify(YES, "ready");
    private static final Consumer<Evidence> RETURN = it -> it.returnForChanges(YES);
    private static final Consumer<Evidence> WITHDRAW = Evidence::withdraw;
    private static final Consumer<Evidence> REOPEN = Evidence::reopen;

    @Test
    void waitsForWhoeverTheRoadmapNames() {
        var evidence = evidence(VerifierRole.ADVISOR);

        assertThat(evidence.status()).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(evidence.isWaiting()).isTrue();
        assertThat(evidence.decision()).isEqualTo(Decision.NONE);
        assertThat(evidence.submission().submittedAt()).isEqualTo(MONDAY);
        assertThat(evidence.requirement()).hasToString("research-duties/reflection");
    }

    @Test
    void isVerifiedAtOnceWhereTheStudentsWordIsEnough() {
        var evidence = evidence(VerifierRole.STUDENT, VerifierRole.ADVISOR);

        assertThat(evidence.status()).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(evidence.decision().decidedAs()).isEqualTo(VerifierRole.STUDENT);
        assertThat(evidence.decision().by()).contains(MAYA);
    }

    @Test
    void isVerifiedByNobodyWhereASessionWasHeld() {
        var evidence = Evidence.ofSession(MAYA, accepted(VerifierRole.SYSTEM), UUID.randomUUID(), MONDAY);

        assertThat(evidence.status()).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(evidence.decision().decidedAs()).isEqualTo(VerifierRole.SYSTEM);
        assertThat(evidence.decision().decidedAt()).isEqualTo(MONDAY);
        assertThat(evidence.decision().by()).isEmpty();
    }

    @Test
    void saysWhoDecidedWhenAndAtWhichLevel() {
        var evidence = evidence(VerifierRole.ADVISOR);

        evidence.verify(YES, "ready");

        assertThat(evidence.decision())
                .isEqualTo(new Decision(YES.at(), DANA.value(), VerifierRole.ADVISOR, "ready", "Seen.", null));
        assertThat(evidence.isDecided()).isTrue();
        assertThat(evidence.canBeWithdrawn()).isFalse();
    }

    @Test
    void hasNoLevelWhenItIsReturned() {
        var evidence = evidence(VerifierRole.ADVISOR);

        evidence.returnForChanges(YES);

        assertThat(evidence.decision().level()).isNull();
        assertThat(evidence.decision().comment()).isEqualTo("Seen.");
        assertThat(evidence.canBeWithdrawn()).isTrue();
    }

    @Test
    void keepsWhatWasSaidWhenItIsWithdrawn() {
        var evidence = evidence(VerifierRole.ADVISOR);
        evidence.returnForChanges(YES);

        evidence.withdraw();

        assertThat(evidence.status()).isEqualTo(EvidenceStatus.WITHDRAWN);
        assertThat(evidence.decision()).isEqualTo(new Decision(null, null, null, null, "Seen.", null));
    }

    @Test
    void knowsNothingOfADecisionThatWasTakenBack() {
        var evidence = evidence(VerifierRole.ADVISOR);
        evidence.verify(YES, "ready");

        evidence.reopen();

        assertThat(evidence.isWaiting()).isTrue();
        assertThat(evidence.decision()).isEqualTo(Decision.NONE);
        evidence.returnForChanges(YES);
        assertThat(evidence.status()).isEqualTo(EvidenceStatus.RETURNED);
    }

    static Stream<Consumer<Evidence>> whatCannotFollow() {
        return Stream.of(
                VERIFY.andThen(VERIFY),
                VERIFY.andThen(RETURN),
                VERIFY.andThen(WITHDRAW),
                RETURN.andThen(VERIFY),
                RETURN.andThen(RETURN),
                WITHDRAW.andThen(WITHDRAW),
                WITHDRAW.andThen(VERIFY),
                WITHDRAW.andThen(RETURN),
                WITHDRAW.andThen(REOPEN),
                REOPEN);
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotFollow(Consumer<Evidence> course) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> course.accept(evidence(VerifierRole.ADVISOR)))
                .satisfies(it -> assertThat(it.code()).isEqualTo("evidence-closed"))
                .withMessageStartingWith("This is already ");
    }
}
