package io.waymark.mentoring.session;

import static io.waymark.mentor.api.SessionStatus.AWAITING_REPORT;
import static io.waymark.mentor.api.SessionStatus.BOOKED;
import static io.waymark.mentor.api.SessionStatus.COMPLETED;
import static io.waymark.mentor.api.SessionStatus.DISPUTED;
import static io.waymark.mentor.api.SessionStatus.MISSED;
import static io.waymark.mentor.api.SessionStatus.REPORTED_MISSED;
import static io.waymark.scheduling.booking.AttendanceReport.MET;
import static io.waymark.scheduling.booking.AttendanceReport.NONE;
import static io.waymark.scheduling.booking.AttendanceReport.OTHER_ABSENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.time.TimeSlot;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.scheduling.booking.AttendanceReport;
import io.waymark.scheduling.booking.Booking;
import io.waymark.scheduling.booking.BookingId;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingStatus;
import io.waymark.scheduling.booking.BookingTerms;
import io.waymark.scheduling.booking.Participant;
import io.waymark.scheduling.booking.ParticipantRole;
import io.waymark.scheduling.booking.ParticipationState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionReportsTests {

    private static final TimeSlot TUESDAY_AT_NINE =
            TimeSlot.of(Instant.parse("2026-03-03T14:00:00Z"), Duration.ofMinutes(30));

    @Test
    void takeBothSidesTogether() {
        assertThat(after(NONE, NONE)).isEqualTo(AWAITING_REPORT);
        assertThat(after(MET, NONE)).isEqualTo(AWAITING_REPORT);
        assertThat(after(MET, MET)).isEqualTo(COMPLETED);
        assertThat(after(NONE, OTHER_ABSENT)).isEqualTo(REPORTED_MISSED);
        assertThat(after(OTHER_ABSENT, NONE)).isEqualTo(REPORTED_MISSED);
        assertThat(after(MET, OTHER_ABSENT)).isEqualTo(DISPUTED);
        assertThat(after(OTHER_ABSENT, MET)).isEqualTo(DISPUTED);
        assertThat(after(OTHER_ABSENT, OTHER_ABSENT)).isEqualTo(MISSED);
    }

    @Test
    void areNotAwaitedBeforeItStarts() {
        assertThat(status(NONE, NONE, TUESDAY_AT_NINE.startsAt().minusSeconds(1)))
                .isEqualTo(BOOKED);
    }

    private static SessionStatus after(AttendanceReport mentor, AttendanceReport student) {
        return status(mentor, student, TUESDAY_AT_NINE.startsAt());
    }

    private static SessionStatus status(AttendanceReport mentor, AttendanceReport student, Instant now) {
        var booking = booking(mentor, student);
        var session = new Session(SessionId.next(), PersonId.next(), PersonId.next(), null, TUESDAY_AT_NINE);
        session.conclude(booking, now);
        return SessionViews.status(session, booking, now);
    }

    private static Booking booking(AttendanceReport mentor, AttendanceReport student) {
        var by = PersonId.next();
        return new Booking(
                BookingId.next(),
                new BookingTerms(new BookingKind("mentoring"), "", 1, null, null, by, TUESDAY_AT_NINE.startsAt()),
                TUESDAY_AT_NINE,
                ZoneId.of("America/New_York"),
                BookingStatus.CONFIRMED,
                0,
                null,
                List.of(
                        participant(PersonId.next(), ParticipantRole.HOST, mentor),
                        participant(by, ParticipantRole.GUEST, student)),
                0);
    }

    private static Participant participant(PersonId person, ParticipantRole role, AttendanceReport report) {
        return new Participant(
                person,
                role,
                ParticipationState.CONFIRMED,
                TUESDAY_AT_NINE,
                report,
                TUESDAY_AT_NINE.startsAt(),
                null,
                false,
                false);
    }
}
