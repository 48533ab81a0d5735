package io.waymark.web.ui.meeting;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AppointmentView;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

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
                claims(now),
                appointment.version());
    }

    private MeetingClaims claims(Instant now) {
        var disputed = appointment.claims();
        var advisor = disputed == null
                ? recorded()
                : MeetingOutcome.valueOf(disputed.advisor().name());
        var student = disputed == null
                ? null
                : MeetingOutcome.valueOf(disputed.student().name());
        return as == Audience.STUDENT
                ? MeetingClaims.of(student, advisor, appointment.finalFrom(), now)
                : MeetingClaims.of(advisor, student, appointment.finalFrom(), now);
    }

    private @Nullable MeetingOutcome recorded() {
        return switch (appointment.state()) {
            case ATTENDED -> MeetingOutcome.ATTENDED;
            case MISSED -> MeetingOutcome.MISSED;
            case DIDNT_HAPPEN -> MeetingOutcome.DIDNT_HAPPEN;
            case BOOKED, CANCELED, DISPUTED -> null;
        };
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
