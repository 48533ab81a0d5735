package io.waymark.web.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.AttendanceClaims;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.mentor.api.SessionView;
import io.waymark.mentor.api.SessionView.Canceled;
import io.waymark.mentor.api.SessionView.Side;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SidesOfMeetingsTests {

    private static final Instant START = Instant.parse("2026-11-12T18:00:00Z");
    private static final PersonBrief MAYA = new PersonBrief(UUID.randomUUID(), "Maya", "Okafor");
    private static final PersonBrief DANA = new PersonBrief(UUID.randomUUID(), "Dana", "Reyes");
    private static final Side STUDENT = new Side(UUID.randomUUID(), "Maya Okafor");
    private static final Side MENTOR = new Side(UUID.randomUUID(), "Tomas Varga");

    /** The advisor says what became of it once it has begun; the student waits for that. */
    @ParameterizedTest
    @CsvSource({
        "ADVISOR, BOOKED, -1, BOOKED",
        "ADVISOR, BOOKED, 0, ATTENDANCE_DUE",
        "STUDENT, BOOKED, 0, ATTENDANCE_AWAITED",
        "STUDENT, BOOKED, -1, BOOKED",
        "ADVISOR, ATTENDED, 60, ATTENDED",
        "ADVISOR, CANCELED, -60, CANCELED"
    })
    void seeAnAppointmentByTheTime(Audience as, AppointmentState state, long seconds, MeetingState seen) {
        var meeting = new AdvisingMeeting(as, appointment(state)).told(START.plusSeconds(seconds));

        assertThat(meeting.state()).isEqualTo(seen);
        assertThat(meeting.name()).isEqualTo(as == Audience.STUDENT ? "Dana Reyes" : "Maya Okafor");
        assertThat(meeting.host()).isEqualTo(DANA.id());
    }

    @ParameterizedTest
    @EnumSource(AppointmentState.class)
    void haveAStateForEveryAppointment(AppointmentState state) {
        assertThat(new AdvisingMeeting(Audience.STUDENT, appointment(state))
                        .told(START.minusSeconds(1))
                        .state()
                        .name())
                .isEqualTo(state.name());
    }

    @ParameterizedTest
    @CsvSource({
        "STUDENT, AWAITING_REPORT, , , ATTENDANCE_DUE",
        "STUDENT, AWAITING_REPORT, true, , ATTENDANCE_AWAITED",
        "MENTOR, AWAITING_REPORT, true, , ATTENDANCE_DUE",
        "MENTOR, REPORTED_MISSED, false, , REPORTED_MISSED",
        "STUDENT, REPORTED_MISSED, false, , ATTENDANCE_AWAITED",
        "STUDENT, COMPLETED, true, true, ATTENDED",
        "MENTOR, DISPUTED, true, false, DISPUTED",
        "MENTOR, EXPIRED, , , EXPIRED"
    })
    void areAskedWhatBecameOfASessionUntilTheySaidIt(
            Audience as, SessionStatus status, @Nullable Boolean student, @Nullable Boolean mentor, MeetingState seen) {
        assertThat(new MentoringMeeting(as, session(status, student, mentor, null))
                        .told(START)
                        .state())
                .isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource({
        "ADVISOR, ATTENDED, 1, true, true",
        "ADVISOR, MISSED, 0, false, false",
        "ADVISOR, BOOKED, 1, false, false",
        "ADVISOR, DISPUTED, 1, true, true",
        "STUDENT, MISSED, 1, true, false",
        "STUDENT, MISSED, 0, false, false",
        "STUDENT, DISPUTED, 1, true, false",
        "STUDENT, CANCELED, 1, false, false"
    })
    void maySayOtherwiseUntilItIsFinal(
            Audience as, AppointmentState state, long left, boolean otherwise, boolean takesBack) {
        var meeting = new AdvisingMeeting(as, appointment(state, START.plusSeconds(left))).told(START);

        assertThat(meeting.isCorrectable()).isEqualTo(otherwise);
        assertThat(meeting.isRetractable()).isEqualTo(takesBack);
    }

    @Test
    void seeWhatTheOtherSays() {
        var disputed = appointment(AppointmentState.DISPUTED);

        assertThat(new AdvisingMeeting(Audience.STUDENT, disputed).told(START).claims())
                .isEqualTo(new MeetingClaims(MeetingOutcome.ATTENDED, MeetingOutcome.MISSED, true));
        assertThat(new AdvisingMeeting(Audience.ADVISOR, disputed).told(START).claims())
                .isEqualTo(new MeetingClaims(MeetingOutcome.MISSED, MeetingOutcome.ATTENDED, true));
        assertThat(new MentoringMeeting(Audience.MENTOR, session(SessionStatus.DISPUTED, true, false, null))
                        .told(START)
                        .claims())
                .isEqualTo(new MeetingClaims(MeetingOutcome.DIDNT_HAPPEN, MeetingOutcome.ATTENDED, true));
    }

    @Test
    void seeTheOther() {
        var session = session(SessionStatus.BOOKED, null, null, null);

        assertThat(new MentoringMeeting(Audience.STUDENT, session).told(START).name())
                .isEqualTo("Tomas Varga");
        assertThat(new MentoringMeeting(Audience.STUDENT, session).mine()).isEqualTo(STUDENT);
        assertThat(new MentoringMeeting(Audience.MENTOR, session).told(START).name())
                .isEqualTo("Maya Okafor");
        assertThat(new MentoringMeeting(Audience.MENTOR, session).mine()).isEqualTo(MENTOR);
    }

    @ParameterizedTest
    @CsvSource({"Ill, Ill", "' ',", ","})
    void hearAReasonIfThereIsOne(@Nullable String given, @Nullable String told) {
        var canceled = given == null ? null : new Canceled(STUDENT.id(), given, null);

        assertThat(new MentoringMeeting(Audience.MENTOR, session(SessionStatus.CANCELED, null, null, canceled))
                        .told(START)
                        .reason())
                .isEqualTo(told);
    }

    private static AppointmentView appointment(AppointmentState state) {
        return appointment(state, null);
    }

    private static AppointmentView appointment(AppointmentState state, @Nullable Instant finalFrom) {
        return new AppointmentView(
                UUID.randomUUID(),
                MAYA,
                DANA,
                START,
                START.plusSeconds(1800),
                "America/New_York",
                "Spring courses",
                null,
                state,
                null,
                null,
                null,
                state == AppointmentState.DISPUTED
                        ? new AttendanceClaims(RecordAttendance.Outcome.MISSED, RecordAttendance.Outcome.ATTENDED)
                        : null,
                finalFrom,
                2);
    }

    private static SessionView session(
            SessionStatus status, @Nullable Boolean student, @Nullable Boolean mentor, @Nullable Canceled canceled) {
        return new SessionView(
                UUID.randomUUID(),
                STUDENT,
                MENTOR,
                "CV",
                null,
                START,
                START.plusSeconds(1800),
                "America/New_York",
                MeetingKind.PHONE,
                "+1 555 0100",
                status,
                null,
                student,
                mentor,
                null,
                canceled,
                2);
    }
}
