package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.util.function.Predicate;

/** The seats that are held for who asked for one, until the host answers or the time to answer is over. */
record Requests(Seats seats) {

    Participants approve(PersonId person) {
        return seats.people().with(requested(person).in(ParticipationState.CONFIRMED));
    }

    Participants decline(PersonId person, Predicate<PersonId> free) {
        return seats.after(seats.people().with(requested(person).in(ParticipationState.CANCELED)))
                .promote(free);
    }

    /** Requests that nobody answered in time give their seats to who waits. */
    Participants expire(Predicate<PersonId> free) {
        var answered = seats.after(seats.people()
                .each(guest -> guest.isUnansweredBy(seats.now()) ? guest.in(ParticipationState.CANCELED) : guest));
        return seats.slot().hasStartedBy(seats.now()) ? answered.people() : answered.promote(free);
    }

    private Participant requested(PersonId person) {
        var guest = seats.present(person);
        if (!guest.is(ParticipationState.REQUESTED) || guest.isUnansweredBy(seats.now())) {
            throw new RuleViolationException("not-requested", "There is no request of that person to answer.");
        }
        return guest;
    }
}
