package io.waymark.advising.evidence;

import static io.waymark.advising.evidence.EvidenceFixtures.MAYA;
import static io.waymark.advising.evidence.EvidenceFixtures.MONDAY;
import static io.waymark.advising.evidence.EvidenceFixtures.accepted;
import static io.waymark.advising.evidence.EvidenceFixtures.piece;
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
        var piece = piece(VerifierRole.ADVISOR);

        assertThat(piece.status()).isEqualTo(EvidenceStatus.SUBMITTED);
        assertThat(piece.isWaiting()).isTrue();
        assertThat(piece.decision()).isEqualTo(Decision.NONE);
        assertThat(piece.submission().submittedAt()).isEqualTo(MONDAY);
        assertThat(piece.requirement()).hasToString("research-duties/reflection");
    }

    @Test
    void isVerifiedAtOnceWhereTheStudentsWordIsEnough() {
        var piece = piece(VerifierRole.STUDENT, VerifierRole.ADVISOR);

        assertThat(piece.status()).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(piece.decision().decidedAs()).isEqualTo(VerifierRole.STUDENT);
        assertThat(piece.decision().by()).contains(MAYA);
    }

    @Test
    void isVerifiedByNobodyWhereASessionWasHeld() {
        var piece = Evidence.ofSession(MAYA, accepted(VerifierRole.SYSTEM), UUID.randomUUID(), MONDAY);

        assertThat(piece.status()).isEqualTo(EvidenceStatus.VERIFIED);
        assertThat(piece.decision().decidedAs()).isEqualTo(VerifierRole.SYSTEM);
        assertThat(piece.decision().decidedAt()).isEqualTo(MONDAY);
        assertThat(piece.decision().by()).isEmpty();
    }

    @Test
    void saysWhoDecidedWhenAndAtWhichLevel() {
        var piece = piece(VerifierRole.ADVISOR);

        piece.verify(YES, "ready");

        assertThat(piece.decision())
                .isEqualTo(new Decision(YES.at(), DANA.value(), VerifierRole.ADVISOR, "ready", "Seen."));
        assertThat(piece.isDecided()).isTrue();
        assertThat(piece.canBeWithdrawn()).isFalse();
    }

    @Test
    void hasNoLevelWhenItIsReturned() {
        var piece = piece(VerifierRole.ADVISOR);

        piece.returnForChanges(YES);

        assertThat(piece.decision().level()).isNull();
        assertThat(piece.decision().comment()).isEqualTo("Seen.");
        assertThat(piece.canBeWithdrawn()).isTrue();
    }

    @Test
    void keepsWhatWasSaidWhenItIsWithdrawn() {
        var piece = piece(VerifierRole.ADVISOR);
        piece.returnForChanges(YES);

        piece.withdraw();

        assertThat(piece.status()).isEqualTo(EvidenceStatus.WITHDRAWN);
        assertThat(piece.decision()).isEqualTo(new Decision(null, null, null, null, "Seen."));
    }

    @Test
    void knowsNothingOfADecisionThatWasTakenBack() {
        var piece = piece(VerifierRole.ADVISOR);
        piece.verify(YES, "ready");

        piece.reopen();

        assertThat(piece.isWaiting()).isTrue();
        assertThat(piece.decision()).isEqualTo(Decision.NONE);
        piece.returnForChanges(YES);
        assertThat(piece.status()).isEqualTo(EvidenceStatus.RETURNED);
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
                .isThrownBy(() -> course.accept(piece(VerifierRole.ADVISOR)))
                .satisfies(it -> assertThat(it.code()).isEqualTo("evidence-closed"))
                .withMessageStartingWith("This is already ");
    }
}
