package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.CancellationCause;
import io.waymark.core.time.TimeSlot;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What can become of a booking at a moment: until it starts who takes part and when, and from then on who came. */
record BookingAt(Booking booking, Instant now) {

    private static final int LONGEST_REASON = 500;

    /** Moves it with all who take part. A guest who moves what the host answers asks once more. */
    Booking move(TimeSlot to, ZoneId zone, UnaryOperator<TimeSlot> room, PersonId by) {
        refuseToChange();
        refuseThePast(to, now);
        var answerBy = booking.terms().answerBy(to, now);
        var people = booking.people().each(participant -> {
            var moved = participant.claiming(participant.isHost() ? room.apply(to) : to);
            return answerBy == null || participant.isHost() || !participant.is(by)
                    ? moved
                    : moved.requestedUntil(answerBy);
        });
        return booking.moved(to, zone, people);
    }

    /** Its calendar entry changes otherwise than in time, such as in where it takes place. */
    Booking revise() {
        refuseToChange();
        return booking.revised();
    }

    Booking cancel(PersonId by, String reason) {
        return cancel(new Cancellation(by, reason));
    }

    Booking cancel(Cancellation why) {
        refuseToChange();
        if (why.reason().length() > LONGEST_REASON) {
            throw new RuleViolationException(
                    "reason-too-long", "A reason has at most 500 characters.", Map.of("max", 500));
        }
        return booking.canceled(why);
    }

    /** Changes who takes part, which is possible until the meeting starts. */
    Booking changeSeats(Function<Seats, Participants> change) {
        refuseToChange();
        return with(change);
    }

    /** The host's no to a request; what was asked for is canceled with it. */
    Booking decline(PersonId guest, String reason, Predicate<PersonId> free) {
        var declined = changeSeats(seats -> seats.requests().decline(guest, free));
        return booking.isAskedFor() ? cancel(booking.host(), reason) : declined;
    }

    /** Gives the time of requests back that nobody answered, also once the meeting has started and whoever came to it. */
    Booking expire(Predicate<PersonId> free) {
        var expired = with(seats -> seats.requests().expire(free));
        return booking.status() == BookingStatus.CONFIRMED
                        && booking.isAskedFor()
                        && expired.guests().isEmpty()
                ? booking.canceled(new Cancellation(booking.host(), CancellationCause.UNANSWERED))
                : expired;
    }

    /** Changes what is known of who came, once the meeting has started. */
    Booking changeAttendance(PersonId about, Function<Attendance, Attendance> change) {
        if (!booking.includes(about)) {
            throw new NotFoundException("no-such-booking", "There is no booking " + booking.id() + " for you.");
        }
        if (!booking.slot().hasStartedBy(now)) {
            throw new RuleViolationException("not-started", "This meeting has not started yet.");
        }
        return acceptSilence(change);
    }

    /** Likewise without anybody saying anything. */
    Booking acceptSilence(Function<Attendance, Attendance> change) {
        var after = change.apply(new Attendance(booking.status(), booking.people()));
        return booking.with(after.status(), after.people());
    }

    static void refuseThePast(TimeSlot slot, Instant now) {
        if (slot.hasStartedBy(now)) {
            throw new RuleViolationException("slot-in-the-past", "A meeting must lie in the future.");
        }
    }

    private Booking with(Function<Seats, Participants> change) {
        var seats = new Seats(booking.people(), booking.terms(), booking.slot(), now);
        return booking.with(booking.status(), change.apply(seats));
    }

    private void refuseToChange() {
        if (booking.status() != BookingStatus.CONFIRMED) {
            throw Attendance.closed(booking.status());
        }
        if (booking.slot().hasStartedBy(now)) {
            throw new RuleViolationException("already-started", "This meeting has already started.");
        }
    }
}
