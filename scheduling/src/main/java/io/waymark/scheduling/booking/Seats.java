package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.time.TimeSlot;
import java.time.Instant;
import java.util.function.Predicate;

/** Who sits in a meeting of several, who waits, and who is still to answer. Only the host's lock makes this a true picture. */
record Seats(Participants people, BookingTerms terms, TimeSlot slot, Instant now) {

    /** Takes a seat for whom the booking is made: a request where the guest asks for it and the host wants to be asked. */
    Participants take(PersonId guest, PersonId by) {
        return people.host().is(by) ? after(invite(guest)).join(guest) : join(guest);
    }

    /** Takes a seat, or waits for one. Whom the host invited needs no further answer. */
    Participants join(PersonId person) {
        refuseHost(person);
        var known = people.find(person);
        if (known.filter(Participant::holdsTime).isPresent()) {
            throw new RuleViolationException("already-joined", "You take part in this meeting already.");
        }
        var invited = known.filter(Participant::invited).isPresent();
        if (isFull()) {
            return known.filter(guest -> guest.is(ParticipationState.WAITING)).isPresent()
                    ? people
                    : people.with(newcomer(person, ParticipationState.WAITING, invited));
        }
        return people.with(seated(newcomer(person, ParticipationState.CONFIRMED, invited)));
    }

    /** Asks somebody to come. Who takes part, waits or was invited already stays as they are, but who waits is not asked about later. */
    Participants invite(PersonId person) {
        refuseHost(person);
        return people.with(people.find(person)
                .filter(guest -> !guest.is(ParticipationState.CANCELED))
                .map(guest -> guest.is(ParticipationState.WAITING) ? guest.asInvited() : guest)
                .orElseGet(() -> newcomer(person, ParticipationState.INVITED, true)));
    }

    /**
     * Gives a seat, an invitation or a place on the waitlist back.
     *
     * @param free who of the waiting could come
     */
    Participants leave(PersonId person, Predicate<PersonId> free) {
        refuseHost(person);
        return after(people.with(present(person).in(ParticipationState.CANCELED)))
                .promote(free);
    }

    Requests requests() {
        return new Requests(this);
    }

    Participants promote(Predicate<PersonId> free) {
        var promoted = this;
        for (var next : people.waiting()) {
            if (promoted.isFull()) {
                break;
            }
            if (free.test(next.person())) {
                promoted = promoted.after(promoted.people.with(seated(next.in(ParticipationState.CONFIRMED))));
            }
        }
        return promoted.people;
    }

    private Participant seated(Participant guest) {
        var answerBy = terms.answerBy(slot, now);
        return answerBy == null || guest.invited() ? guest : guest.requestedUntil(answerBy);
    }

    private boolean isFull() {
        return people.seatsTaken() >= terms.capacity();
    }

    private Participant newcomer(PersonId person, ParticipationState state, boolean invited) {
        var guest = Participant.guest(person, state, slot, now);
        return invited ? guest.asInvited() : guest;
    }

    Participant present(PersonId person) {
        return people.find(person)
                .filter(guest -> !guest.is(ParticipationState.CANCELED))
                .orElseThrow(() -> new NotFoundException("not-taking-part", "That person does not take part."));
    }

    Seats after(Participants changed) {
        return new Seats(changed, terms, slot, now);
    }

    private void refuseHost(PersonId person) {
        if (people.host().is(person)) {
            throw new RuleViolationException("host-stays", "The host always takes part. Cancel the meeting instead.");
        }
    }
}
