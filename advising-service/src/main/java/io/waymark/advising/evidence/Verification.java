package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
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
import java.util.Map;
import java.util.Objects;
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

    @Embedded
    private Verifier verifier;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(Types.VARCHAR)
    private VerificationState state = VerificationState.WAITING;

    private Instant askedAt;

    private @Nullable LocalDate dueOn;

    @Embedded
    private @Nullable Mailing mailing;

    @Embedded
    private @Nullable Answer answer;

    @Embedded
    private @Nullable Reopening reopening;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Verification() {}

    private Verification(EvidenceId evidence, PersonId student, Verifier verifier, Instant askedAt) {
        this.id = VerificationId.next();
        this.evidence = evidence;
        this.student = student;
        this.verifier = verifier;
        this.askedAt = askedAt;
    }

    static Verification ask(Evidence submitted, VerifierRole capacity, Instant now, LocalDate dueOn) {
        var asked = new Verification(submitted.id(), submitted.student(), Verifier.anybody(capacity), now);
        asked.dueOn = dueOn;
        return asked;
    }

    /** What the platform's own records say; nobody is asked. */
    static Verification bySystem(Evidence submitted, Instant at) {
        var known = new Verification(submitted.id(), submitted.student(), Verifier.anybody(VerifierRole.SYSTEM), at);
        known.state = VerificationState.VERIFIED;
        known.answer = new Answer(at, null, null, null, null, null);
        return known;
    }

    /** The same verifier is asked again. */
    Verification again(Instant now, LocalDate dueOn) {
        var asked = new Verification(evidence, student, verifier, now);
        asked.dueOn = dueOn;
        asked.mailing = mailing;
        return asked;
    }

    /** Says whom in particular, where nobody was named. */
    void name(Verifier other, Instant now, LocalDate dueOn) {
        this.verifier = other;
        this.mailing = other.isOutsider() ? Mailing.first(now) : null;
        this.dueOn = dueOn;
    }

    /** Somebody else is asked in the same capacity, and this one no more. */
    Verification replace(Verifier other, Instant now, LocalDate dueOn) {
        state = VerificationState.REPLACED;
        var asked = new Verification(evidence, student, other, askedAt);
        asked.name(other, now, dueOn);
        return asked;
    }

    /** Somebody of the college says whether it knows the address. */
    void judge(boolean known, PersonId by, Instant now) {
        verifier = verifier.judged(known, by.value(), now);
    }

    /** With a new link, though the one they were asked to use before counts no more. */
    void mail(Instant now) {
        mailing = Mailing.first(now);
    }

    /** Because they have not answered. */
    void mailAgain(Instant now) {
        mailing = Objects.requireNonNull(mailing).again(now);
    }

    void verify(Verdict verdict, @Nullable String level) {
        refuseUnlessWaiting();
        state = VerificationState.VERIFIED;
        answer = Answer.of(verdict, level);
    }

    /** Verified, with these values. */
    void correct(Map<String, String> corrections) {
        answer = answer().correcting(corrections);
    }

    void returnForChanges(Verdict verdict) {
        refuseUnlessWaiting();
        state = VerificationState.RETURNED;
        answer = Answer.of(verdict, null);
    }

    private void refuseUnlessWaiting() {
        if (!isWaiting()) {
            throw new RuleViolationException("no-longer-asked", "Nobody is asked about this any more.");
        }
    }

    void close() {
        state = VerificationState.CLOSED;
    }

    void undo(Instant now) {
        state = VerificationState.UNDONE;
        reopening = Reopening.undone(now);
    }

    void reopen(PersonId by, String reason, Instant now) {
        reopening = Reopening.of(state, by, reason, now);
        state = VerificationState.REOPENED;
    }

    boolean wasReplaced() {
        return state == VerificationState.REPLACED;
    }

    /** Whether somebody else, or the same once more, is asked in its place. */
    boolean wasAskedAnew() {
        return wasReplaced() || state == VerificationState.UNDONE || state == VerificationState.REOPENED;
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

    /** Whether this person was asked, and not only closed out or taken back since. */
    boolean wasPutTo(PersonId person) {
        return verifier.is(person) && (isWaiting() || isDecided() || wasReplaced());
    }

    boolean wasDecidedBy(PersonId person) {
        return isDecided() && answer().isBy(person);
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

    Verifier verifier() {
        return verifier;
    }

    VerifierRole capacity() {
        return verifier.capacity();
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

    @Nullable
    Instant mailedAt() {
        return mailing == null ? null : mailing.mailedAt();
    }

    Answer answer() {
        return answer == null ? Answer.NONE : answer;
    }

    Reopening reopening() {
        return reopening == null ? Reopening.NONE : reopening;
    }
}
