package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.core.identity.PersonId;
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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That somebody is asked to verify a piece of evidence, and what they decided. What was decided stays as it was. */
@Entity
class Verification {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private VerificationId id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "evidence_id"))
    private EvidenceId evidence;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "student_id"))
    private PersonId student;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private VerifierRole capacity;

    private @Nullable UUID personId;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private VerificationState state;

    private Instant askedAt;

    private @Nullable LocalDate dueOn;

    private @Nullable Instant decidedAt;

    private @Nullable UUID decidedBy;

    private @Nullable String level;

    private @Nullable String comment;

    private @Nullable Instant reopenedAt;

    private @Nullable UUID reopenedBy;

    private @Nullable String reopeningReason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Verification() {}

    private Verification(EvidenceId evidence, PersonId student, VerifierRole capacity, Instant askedAt) {
        this.id = VerificationId.next();
        this.evidence = evidence;
        this.student = student;
        this.capacity = capacity;
        this.askedAt = askedAt;
        this.state = VerificationState.WAITING;
    }

    static Verification ask(Evidence piece, VerifierRole capacity, Instant now, LocalDate dueOn) {
        var asked = new Verification(piece.id(), piece.student(), capacity, now);
        asked.dueOn = dueOn;
        return asked;
    }

    /** What the platform's own records say; nobody is asked. */
    static Verification bySystem(Evidence piece, Instant at) {
        var known = new Verification(piece.id(), piece.student(), VerifierRole.SYSTEM, at);
        known.state = VerificationState.VERIFIED;
        known.decidedAt = at;
        return known;
    }

    /** The same verifier is asked again. */
    Verification again(Instant now, LocalDate dueOn) {
        var asked = new Verification(evidence, student, capacity, now);
        asked.personId = personId;
        asked.dueOn = dueOn;
        return asked;
    }

    void name(PersonId person) {
        personId = person.value();
    }

    void verify(Verdict verdict, @Nullable String level) {
        this.level = level;
        decide(VerificationState.VERIFIED, verdict);
    }

    void giveBack(Verdict verdict) {
        decide(VerificationState.RETURNED, verdict);
    }

    void close() {
        state = VerificationState.CLOSED;
    }

    void undo(Instant now) {
        state = VerificationState.UNDONE;
        reopenedAt = now;
    }

    void reopen(PersonId by, String reason, Instant now) {
        state = VerificationState.REOPENED;
        reopenedAt = now;
        reopenedBy = by.value();
        reopeningReason = reason;
    }

    private void decide(VerificationState outcome, Verdict verdict) {
        state = outcome;
        decidedAt = verdict.at();
        decidedBy = verdict.by() == null ? null : verdict.by().value();
        comment = verdict.comment();
    }

    boolean isWaiting() {
        return state == VerificationState.WAITING;
    }

    boolean isDecided() {
        return state == VerificationState.VERIFIED || state == VerificationState.RETURNED;
    }

    /** Whether the other one's decision made this one needless. */
    boolean wasClosedWith(Verification decided) {
        return state == VerificationState.CLOSED && askedAt.equals(decided.askedAt);
    }

    boolean isFor(PersonId person) {
        return person.value().equals(personId);
    }

    boolean wasDecidedBy(PersonId person) {
        return isDecided() && person.value().equals(decidedBy);
    }

    VerificationId id() {
        return id;
    }

    EvidenceId evidence() {
        return evidence;
    }

    PersonId student() {
        return student;
    }

    VerifierRole capacity() {
        return capacity;
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personId).map(PersonId::new);
    }

    VerificationState state() {
        return state;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    Optional<PersonId> decidedBy() {
        return Optional.ofNullable(decidedBy).map(PersonId::new);
    }

    @Nullable
    String comment() {
        return comment;
    }

    @Nullable
    Instant reopenedAt() {
        return reopenedAt;
    }

    Optional<PersonId> reopenedBy() {
        return Optional.ofNullable(reopenedBy).map(PersonId::new);
    }

    @Nullable
    String reopeningReason() {
        return reopeningReason;
    }
}
