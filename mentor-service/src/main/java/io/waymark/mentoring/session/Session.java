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

    /**
     * Takes over what the two sides said.
     *
     * @return whether that completes the session; it does so once, since the reports are final then
     */
    boolean conclude(Booking booking, Instant now) {
        var before = state;
        var reports = SessionReports.of(booking);
        state = reports.outcome();
        oneReportSince = reports.canStandAlone() ? now : null;
        return state == SessionState.COMPLETED && before != SessionState.COMPLETED;
    }

    boolean hasOneReportSince(Instant time) {
        return oneReportSince != null && !oneReportSince.isAfter(time);
    }

    /** The other side has kept silent: what the one says counts. */
    void concludeByOneReport(Booking booking) {
        state = SessionReports.of(booking) == SessionReports.MENTOR_MET ? SessionState.COMPLETED : SessionState.MISSED;
        oneReportSince = null;
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
