package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;

/** Refuses times at which somebody has something else, and to guests what the host does not offer. */
class FreeTimeRule {

    private final Alternatives alternatives;

    FreeTimeRule(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    void require(Booking booking, Diaries diaries, PersonId by, Instant now) {
        var byGuest = !by.equals(booking.host());
        if (byGuest && !diaries.isOpenFor(booking, now)) {
            throw notOnOffer();
        }
        diaries.inTheWayOf(booking).ifPresent(busy -> {
            throw SlotTaken.by(busy, by, alternatives.to(booking));
        });
        if (byGuest && !diaries.offers(booking, now)) {
            throw notOnOffer();
        }
    }

    private static RuleViolationException notOnOffer() {
        return new RuleViolationException("slot-not-offered", "That time is not on offer. Please choose another.");
    }
}
