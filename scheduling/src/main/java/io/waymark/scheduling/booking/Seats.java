package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import java.time.Instant;
import java.util.function.Predicate;

/** Who sits in a meeting of several, who waits, and who is still to answer. Only the host's lock makes this a true picture. */
record Seats(Participants people, BookingTerms terms, TimeSlot slot, Instant now) {

    /** Takes a seat, or waits for one. Whom the host invited needs no further answer. */
    Participants join(PersonId person) {
        refuseHost(person);
        var known = people.find(person);
        if (known.filter(Participant::holdsTime).isPresent()) {
            throw new RuleViolationException("already-joined", "You take part in this meeting already.");
        }
        if (isFull()) {
            return known.filter(guest -> guest.is(ParticipationState.WAITING)).isPresent()
                    ? people
                    : people.with(newcomer(person, ParticipationState.WAITING));
        }
        var invited =
                known.filter(guest -> guest.is(ParticipationState.INVITED)).isPresent();
        return people.with(seated(newcomer(person, ParticipationState.CONFIRMED), invited));
    }

    /** Asks somebody to come. Who takes part, waits or was invited already stays as they are. */
    Participants invite(PersonId person) {
        refuseHost(person);
        return people.find(person)
                        .filter(guest -> !guest.is(ParticipationState.CANCELLED))
                        .isPresent()
                ? people
                : people.with(newcomer(person, ParticipationState.INVITED));
    }

    /**
     * Gives a seat, an invitation or a place on the waitlist back.
     *
     * @param free who of the waiting could come
     */
    Participants leave(PersonId person, Predicate<PersonId> free) {
        refuseHost(person);
        return after(people.with(present(person).in(ParticipationState.CANCELLED)))
                .promote(free);
    }

    Participants approve(PersonId person) {
        return people.with(requested(person).in(ParticipationState.CONFIRMED));
    }

    Participants decline(PersonId person, Predicate<PersonId> free) {
        return after(people.with(requested(person).in(ParticipationState.CANCELLED)))
                .promote(free);
    }

    /** Requests that nobody answered in time give their seats to who waits. */
    Participants expire(Predicate<PersonId> free) {
        var answered =
                after(people.each(guest -> guest.isUnansweredBy(now) ? guest.in(ParticipationState.CANCELLED) : guest));
        return slot.hasStartedBy(now) ? answered.people : answered.promote(free);
    }

    private Participants promote(Predicate<PersonId> free) {
        var promoted = this;
        for (var next : people.waiting()) {
            if (promoted.isFull()) {
                break;
            }
            if (free.test(next.person())) {
                promoted = promoted.after(promoted.people.with(seated(next.in(ParticipationState.CONFIRMED), false)));
            }
        }
        return promoted.people;
    }

    private Participant seated(Participant guest, boolean invited) {
        var answerWithin = terms.answerWithin();
        if (answerWithin == null || invited) {
            return guest;
        }
        var answerBy = now.plus(answerWithin);
        return guest.requestedUntil(answerBy.isBefore(slot.startsAt()) ? answerBy : slot.startsAt());
    }

    private boolean isFull() {
        return people.seatsTaken() >= terms.capacity();
    }

    private Participant newcomer(PersonId person, ParticipationState state) {
        return Participant.guest(person, state, slot, now);
    }

    private Participant present(PersonId person) {
        return people.find(person)
                .filter(guest -> !guest.is(ParticipationState.CANCELLED))
                .orElseThrow(() -> new NotFoundException("not-taking-part", "That person does not take part."));
    }

    private Participant requested(PersonId person) {
        var guest = present(person);
        if (!guest.is(ParticipationState.REQUESTED) || guest.isUnansweredBy(now)) {
            throw new RuleViolationException("not-requested", "There is no request of that person to answer.");
        }
        return guest;
    }

    private Seats after(Participants changed) {
        return new Seats(changed, terms, slot, now);
    }

    private void refuseHost(PersonId person) {
        if (people.host().is(person)) {
            throw new RuleViolationException("host-stays", "The host always takes part. Cancel the meeting instead.");
        }
    }
}
