package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import java.time.Instant;
import java.util.Map;

/** Refuses times at which somebody has something else, and to guests what the host does not offer. */
class FreeTimeRule {

    private final Alternatives alternatives;

    FreeTimeRule(Alternatives alternatives) {
        this.alternatives = alternatives;
    }

    void require(Booking booking, Diaries diaries, PersonId by, Instant now) {
        var byGuest = !by.equals(booking.host());
        if (byGuest) {
            diaries.whyNotOpenFor(booking, now).ifPresent(why -> {
                throw notOnOffer(why, booking, diaries);
            });
        }
        diaries.inTheWayOf(booking).ifPresent(busy -> {
            throw diaries.haveMetUpAlready(booking)
                    ? SlotTaken.byThemselves(alternatives.to(booking))
                    : SlotTaken.by(busy, by, alternatives.to(booking));
        });
        if (byGuest) {
            diaries.whyNotOffered(booking, now).ifPresent(why -> {
                throw notOnOffer(why, booking, diaries);
            });
        }
    }

    /** Also of a host, who is free to give other times away. */
    void requireLength(Booking booking, Diaries diaries) {
        diaries.length()
                .filter(length -> !length.equals(booking.slot().length()))
                .ifPresent(_ -> {
                    throw notOnOffer(NotOffered.LENGTH, booking, diaries);
                });
    }

    private RuleViolationException notOnOffer(NotOffered why, Booking booking, Diaries diaries) {
        var instead = alternatives.to(booking);
        if (why == NotOffered.LENGTH) {
            var minutes = diaries.length().orElseThrow().toMinutes();
            return new RuleViolationException(
                    "length-changed",
                    "Meetings last %d minutes now. Please choose a time anew.".formatted(minutes),
                    Map.of("minutes", minutes, "alternatives", instead));
        }
        return new RuleViolationException(
                "slot-not-offered",
                "That time is not on offer. Please choose another.",
                Map.of("cause", why.name(), "alternatives", instead));
    }
}
