package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.kind.AcceptedEvidence;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
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
import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence: handed in, then verified, returned or withdrawn. What is verified or withdrawn never changes again;
 * what was returned can only be withdrawn, and something new handed in for it.
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

    private String requirement;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private EvidenceKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private EvidenceStatus status;

    private BigDecimal amount;

    private String[] verifiers;

    @JdbcTypeCode(SqlTypes.JSON)
    private String payload;

    private int payloadVersion;

    private @Nullable UUID sessionId;

    private @Nullable String level;

    private Instant submittedAt;

    private @Nullable Instant decidedAt;

    private @Nullable UUID decidedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private @Nullable VerifierRole decidedAs;

    private @Nullable String comment;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Evidence() {}

    Evidence(EvidenceId id, PersonId student, AcceptedEvidence accepted, Instant now) {
        var asked = accepted.requirement();
        this.id = id;
        this.student = student;
        this.requirement = asked.id().toString();
        this.kind = asked.kind();
        this.amount = accepted.amount().toBigDecimal();
        this.verifiers = asked.verifiedBy().stream().map(VerifierRole::name).toArray(String[]::new);
        this.payload = accepted.payload();
        this.payloadVersion = accepted.version();
        this.submittedAt = now;
        this.status = EvidenceStatus.SUBMITTED;
        if (!asked.needsVerifier()) {
            decide(EvidenceStatus.VERIFIED, new Verdict(student, VerifierRole.STUDENT, now, null));
        }
    }

    /** A session that was held; nobody has to look at it. */
    static Evidence ofSession(PersonId student, AcceptedEvidence accepted, UUID session, Instant heldAt) {
        var evidence = new Evidence(EvidenceId.next(), student, accepted, heldAt);
        evidence.sessionId = session;
        evidence.status = EvidenceStatus.VERIFIED;
        evidence.decidedAt = heldAt;
        evidence.decidedAs = VerifierRole.SYSTEM;
        return evidence;
    }

    void verify(Verdict verdict, @Nullable String level) {
        refuseUnlessSubmitted();
        this.level = level;
        decide(EvidenceStatus.VERIFIED, verdict);
    }

    void giveBack(Verdict verdict) {
        refuseUnlessSubmitted();
        decide(EvidenceStatus.RETURNED, verdict);
    }

    void withdraw() {
        if (!canBeWithdrawn()) {
            throw closed();
        }
        status = EvidenceStatus.WITHDRAWN;
        decidedAt = null;
        decidedBy = null;
        decidedAs = null;
    }

    /** What was decided is to be decided anew. */
    void reopen() {
        if (!isDecided()) {
            throw closed();
        }
        status = EvidenceStatus.SUBMITTED;
        decidedAt = null;
        decidedBy = null;
        decidedAs = null;
        level = null;
        comment = null;
    }

    boolean canBeWithdrawn() {
        return status == EvidenceStatus.SUBMITTED || status == EvidenceStatus.RETURNED;
    }

    boolean isWaiting() {
        return status == EvidenceStatus.SUBMITTED;
    }

    boolean isDecided() {
        return status == EvidenceStatus.VERIFIED || status == EvidenceStatus.RETURNED;
    }

    private void decide(EvidenceStatus outcome, Verdict verdict) {
        status = outcome;
        decidedAt = verdict.at();
        decidedBy = verdict.by() == null ? null : verdict.by().value();
        decidedAs = verdict.as();
        comment = verdict.comment();
    }

    private void refuseUnlessSubmitted() {
        if (!isWaiting()) {
            throw closed();
        }
    }

    private RuleViolationException closed() {
        return new RuleViolationException(
                "evidence-closed", "This is already %s.".formatted(status.name().toLowerCase(Locale.ROOT)));
    }

    EvidenceId id() {
        return id;
    }

    PersonId student() {
        return student;
    }

    RequirementId requirement() {
        return RequirementId.of(requirement);
    }

    EvidenceKind kind() {
        return kind;
    }

    EvidenceStatus status() {
        return status;
    }

    BigDecimal amount() {
        return amount;
    }

    String payload() {
        return payload;
    }

    int payloadVersion() {
        return payloadVersion;
    }

    @Nullable
    String level() {
        return level;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    @Nullable
    VerifierRole decidedAs() {
        return decidedAs;
    }

    @Nullable
    String comment() {
        return comment;
    }

    int version() {
        return version == null ? -1 : version;
    }
}
