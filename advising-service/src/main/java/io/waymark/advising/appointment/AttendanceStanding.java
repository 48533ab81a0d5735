package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.AttendanceClaims;
import io.waymark.advising.api.appointment.RecordAttendance.Outcome;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the two sides of an appointment say became of it: the advisor records it, the student may say otherwise. What the one says
 * stays when the other changes or takes back theirs.
 *
 * @param advisor null while nothing is recorded
 * @param student null unless they said something of it
 */
record AttendanceStanding(
        @Nullable Outcome advisor, @Nullable Outcome student) {

    static AttendanceStanding of(AppointmentRow appointment) {
        var claims = appointment.claims();
        return new AttendanceStanding(
                claims == null ? recorded(appointment.state()) : claims.advisor(), appointment.studentSays());
    }

    private static @Nullable Outcome recorded(AppointmentState state) {
        return switch (state) {
            case ATTENDED -> Outcome.ATTENDED;
            case MISSED -> Outcome.MISSED;
            case DIDNT_HAPPEN -> Outcome.DIDNT_HAPPEN;
            case BOOKED, CANCELED, DISPUTED -> null;
        };
    }

    /** What was recorded may be changed for a while; never what the college decided. */
    static void requireOpen(AppointmentRow appointment, Duration correction, Instant now) {
        if (appointment.settled()) {
            throw new RuleViolationException(
                    "attendance-settled", "The college has settled what became of this appointment.");
        }
        var until = appointment.finalFrom(correction);
        if (until != null && !now.isBefore(until)) {
            throw new RuleViolationException(
                    "attendance-final", "What became of this appointment can no longer be changed.");
        }
    }

    AttendanceStanding recorded(Outcome said) {
        return new AttendanceStanding(said, student);
    }

    AttendanceStanding objected(Outcome said) {
        if (advisor == null) {
            throw new RuleViolationException("not-recorded", "Nothing is recorded of this appointment yet.");
        }
        return new AttendanceStanding(advisor, said);
    }

    AttendanceStanding withdrawn() {
        return new AttendanceStanding(null, student);
    }

    /** The college decides, whatever the two say. */
    AttendanceStanding settled(Outcome outcome) {
        if (claims() == null) {
            throw new RuleViolationException(
                    "not-disputed", "The two sides of this appointment do not say different things.");
        }
        return new AttendanceStanding(outcome, null);
    }

    /** What each says, where that is not the same. */
    @Nullable
    AttendanceClaims claims() {
        return advisor == null || student == null || advisor == student ? null : new AttendanceClaims(advisor, student);
    }

    /** Whether it is recorded and nobody says otherwise. */
    boolean isKnown() {
        return advisor != null && claims() == null;
    }

    /** Whether it is open although the student has said something of it. */
    boolean isReopened() {
        return advisor == null && student != null;
    }

    AppointmentState state() {
        if (advisor == null) {
            return AppointmentState.BOOKED;
        }
        return claims() == null ? AppointmentState.valueOf(advisor.name()) : AppointmentState.DISPUTED;
    }
}
