package io.waymark.web.ui.meeting;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import java.time.Instant;

/** An appointment as one of its two sides sees it. */
record AdvisingMeeting(Audience as, AppointmentView appointment) {

    Meeting told(Instant now) {
        var other = as == Audience.STUDENT ? appointment.advisor() : appointment.student();
        return new Meeting(
                MeetingType.ADVISING,
                as,
                appointment.id(),
                appointment.advisor().id(),
                other.id(),
                other.fullName(),
                appointment.topic(),
                appointment.startsAt(),
                appointment.endsAt(),
                appointment.zone(),
                appointment.place(),
                state(now),
                appointment.cancellationReason(),
                appointment.cancellationCause(),
                null,
                null,
                appointment.version());
    }

    /** Once it has begun, the advisor says what became of it, and the student waits for that. */
    private MeetingState state(Instant now) {
        if (appointment.state() == AppointmentState.BOOKED
                && !appointment.startsAt().isAfter(now)) {
            return as == Audience.ADVISOR ? MeetingState.ATTENDANCE_DUE : MeetingState.ATTENDANCE_AWAITED;
        }
        return MeetingState.valueOf(appointment.state().name());
    }
}
