package io.waymark.mentoring.session;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.core.time.TimeSlot;
import io.waymark.scheduling.booking.Booking;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** What a booking means to mentoring: whose it is, which step it serves, and whether it counts. */
@Entity
class Session {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SessionId id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "student_id"))
    private PersonId student;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private PersonId mentor;

    private @Nullable String step;

    @Enumerated(EnumType.STRING)
    private @Nullable MeetingKind meetingKind;

    private @Nullable String meetingPlace;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private SessionState state;

    private @Nullable Instant oneReportSince;
    private @Nullable Instant concludedAt;
    private @Nullable UUID settledBy;
    private @Nullable String settlementReason;

    @Version
    @SuppressWarnings("unused")
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Session() {}

    Session(SessionId id, PersonId student, PersonId mentor, @Nullable String step, TimeSlot slot) {
        this.id = id;
        this.student = student;
        this.mentor = mentor;
        this.step = step;
        this.startsAt = slot.startsAt();
        this.endsAt = slot.endsAt();
        this.state = SessionState.BOOKED;
    }

    /** Where the two meet, if the mentor's hours say so; else it is where the mentor's profile says at the time. */
    Session at(Optional<MeetingPlace> place) {
        meetingKind = place.map(MeetingPlace::kind).orElse(null);
        meetingPlace = place.map(MeetingPlace::where).orElse(null);
        return this;
    }

    void moveTo(TimeSlot slot) {
        startsAt = slot.startsAt();
        endsAt = slot.endsAt();
    }

    /** It does not take place, for one of the reasons for which a booking ends before its start. */
    void end(SessionState why) {
        if (state != SessionState.BOOKED) {
            throw new RuleViolationException("session-over", "This session is already over or will not take place.");
        }
        state = why;
    }

    /** Takes over what the two sides say by now. */
    void conclude(Booking booking, Instant now) {
        var reports = SessionReports.of(booking);
        end(reports.outcome(), now);
        oneReportSince = reports.canStandAlone() ? now : null;
    }

    boolean hasOneReportSince(Instant time) {
        return oneReportSince != null && !oneReportSince.isAfter(time);
    }

    /** The other side has kept silent: what the one says counts. */
    void concludeByOneReport(Booking booking, Instant now) {
        end(
                SessionReports.of(booking) == SessionReports.MENTOR_MET ? SessionState.COMPLETED : SessionState.MISSED,
                now);
        oneReportSince = null;
    }

    /** The college decides a dispute, for good. */
    void settle(Booking booking, boolean met, PersonId by, String reason, Instant now) {
        if (!isDisputed(booking)) {
            throw new RuleViolationException(
                    "not-disputed", "The two sides of this session do not contradict each other.");
        }
        end(met ? SessionState.COMPLETED : SessionState.MISSED, now);
        settledBy = by.value();
        settlementReason = reason;
    }

    /** What was said may be changed until the two are agreed, and for a while after; never what the college decided. */
    void requireOpen(Duration correction, Instant now) {
        if (settledBy != null) {
            throw new RuleViolationException(
                    "attendance-settled", "The college has settled what became of this session.");
        }
        var until = finalFrom(correction);
        if (until != null && !now.isBefore(until)) {
            throw new RuleViolationException(
                    "attendance-final", "What became of this session can no longer be changed.");
        }
    }

    /** From when on nobody says otherwise any more; null while it is open. What was concluded long ago does not say since when. */
    @Nullable
    Instant finalFrom(Duration correction) {
        if (state != SessionState.COMPLETED && state != SessionState.MISSED) {
            return null;
        }
        var since = concludedAt == null ? endsAt : concludedAt;
        return settledBy != null ? since : since.plus(correction);
    }

    private void end(SessionState next, Instant now) {
        if (next != state) {
            concludedAt = next == SessionState.BOOKED ? null : now;
        }
        state = next;
    }

    /** Whether its two sides contradict each other and nobody has decided. */
    boolean isDisputed(Booking booking) {
        return state == SessionState.BOOKED && SessionReports.of(booking) == SessionReports.CONTRARY;
    }

    Optional<String> settlementReason() {
        return Optional.ofNullable(settlementReason);
    }

    SessionState state() {
        return state;
    }

    boolean isOf(PersonId person) {
        return student.equals(person) || mentor.equals(person);
    }

    SessionId id() {
        return id;
    }

    PersonId student() {
        return student;
    }

    PersonId mentor() {
        return mentor;
    }

    @Nullable
    String step() {
        return step;
    }

    Optional<MeetingPlace> place() {
        return meetingKind == null || meetingPlace == null
                ? Optional.empty()
                : Optional.of(new MeetingPlace(meetingKind, meetingPlace));
    }

    Instant startsAt() {
        return startsAt;
    }
}
