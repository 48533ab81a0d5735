package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.kind.AcceptedEvidence;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.VerifierRole;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence: submitted, then verified, returned or withdrawn. What was decided can be decided anew; what was
 * returned is submitted again as another piece; what was withdrawn never changes.
 */
@Entity
class Evidence {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvidenceId id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "student_id"))
    private PersonId student;

    @Embedded
    private Submission submission;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private EvidenceStatus status = EvidenceStatus.SUBMITTED;

    private @Nullable UUID sessionId;

    private @Nullable UUID attemptId;

    @Embedded
    private @Nullable Decision decision;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Evidence() {}

    Evidence(EvidenceId id, PersonId student, AcceptedEvidence accepted, Instant now) {
        this.id = id;
        this.student = student;
        this.submission = Submission.of(accepted, now);
        if (!accepted.requirement().needsVerifier()) {
            this.status = EvidenceStatus.VERIFIED;
            this.decision = Decision.of(Verdict.of(student, VerifierRole.STUDENT, now, null), null);
        }
    }

    /** A session that was held; nobody has to look at it. */
    static Evidence ofSession(PersonId student, AcceptedEvidence accepted, UUID session, Instant heldAt) {
        var evidence = new Evidence(EvidenceId.next(), student, accepted, heldAt);
        evidence.sessionId = session;
        evidence.status = EvidenceStatus.VERIFIED;
        evidence.decision = Decision.bySystem(heldAt);
        return evidence;
    }

    /** A timed exam that was scored; nobody has to look at it. */
    static Evidence ofExam(PersonId student, AcceptedEvidence accepted, UUID attempt, Instant scoredAt) {
        var evidence = new Evidence(EvidenceId.next(), student, accepted, scoredAt);
        evidence.attemptId = attempt;
        evidence.status = EvidenceStatus.VERIFIED;
        evidence.decision = Decision.bySystem(scoredAt);
        return evidence;
    }

    void verify(Verdict verdict, @Nullable String level) {
        refuseUnless(isWaiting());
        status = EvidenceStatus.VERIFIED;
        decision = Decision.of(verdict, level);
    }

    /** Verified, with other values than the student wrote. */
    void correct(AcceptedEvidence corrected, EvidenceKinds kinds) {
        submission = submission.corrected(corrected, kinds);
    }

    void returnForChanges(Verdict verdict) {
        refuseUnless(isWaiting());
        status = EvidenceStatus.RETURNED;
        decision = Decision.of(verdict, null);
    }

    void withdraw() {
        refuseUnless(canBeWithdrawn());
        status = EvidenceStatus.WITHDRAWN;
        decision = decision().lapsed();
    }

    /** The session that it was counted for is not known to have been held any more. */
    void uncount() {
        refuseUnless(sessionId != null && status == EvidenceStatus.VERIFIED);
        status = EvidenceStatus.WITHDRAWN;
        decision = decision().lapsed();
    }

    /** What was decided is to be decided anew. */
    void reopen() {
        refuseUnless(isDecided());
        status = EvidenceStatus.SUBMITTED;
        submission = submission.asWritten();
        decision = Decision.NONE;
    }

    boolean canBeWithdrawn() {
        return isWaiting() || status == EvidenceStatus.RETURNED || isCorrected();
    }

    boolean isVerifiedAsWritten() {
        return status == EvidenceStatus.VERIFIED && !submission.isCorrected();
    }

    /** Whether it counts otherwise than the student wrote it. */
    boolean isCorrected() {
        return status == EvidenceStatus.VERIFIED && submission.isCorrected();
    }

    boolean isWaiting() {
        return status == EvidenceStatus.SUBMITTED;
    }

    boolean isWithdrawn() {
        return status == EvidenceStatus.WITHDRAWN;
    }

    boolean isDecided() {
        return status == EvidenceStatus.VERIFIED || status == EvidenceStatus.RETURNED;
    }

    private void refuseUnless(boolean possible) {
        if (!possible) {
            throw new RuleViolationException(
                    "evidence-closed",
                    "This is already %s.".formatted(status.name().toLowerCase(Locale.ROOT)),
                    Map.of("status", status.name()));
        }
    }

    EvidenceId id() {
        return id;
    }

    PersonId student() {
        return student;
    }

    RequirementId requirement() {
        return submission.requirementId();
    }

    Submission submission() {
        return submission;
    }

    EvidenceStatus status() {
        return status;
    }

    Decision decision() {
        return decision == null ? Decision.NONE : decision;
    }

    int version() {
        return version == null ? -1 : version;
    }
}
