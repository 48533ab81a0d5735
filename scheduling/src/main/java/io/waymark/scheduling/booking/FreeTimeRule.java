package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.DomainException;
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
        diaries.hindrance(booking, by, now).ifPresent(why -> {
            throw refusal(why, booking, diaries, by);
        });
    }

    /** Also of a host, who is free to give other times away. */
    void requireLength(Booking booking, Diaries diaries) {
        diaries.length()
                .filter(length -> !length.equals(booking.slot().length()))
                .ifPresent(_ -> {
                    throw refusal(Hindrance.LENGTH, booking, diaries, booking.host());
                });
    }

    private DomainException refusal(Hindrance why, Booking booking, Diaries diaries, PersonId by) {
        var instead = alternatives.to(booking);
        return switch (why) {
            case THEY_MEET -> SlotTaken.byThemselves(instead);
            case HOST_BUSY, GUEST_BUSY ->
                SlotTaken.by(diaries.inTheWayOf(booking).orElseThrow(), by, instead);
            case LENGTH -> {
                var minutes = diaries.length().orElseThrow().toMinutes();
                yield new RuleViolationException(
                        "length-changed",
                        "Meetings last %d minutes now. Please choose a time anew.".formatted(minutes),
                        Map.of("minutes", minutes, "alternatives", instead));
            }
            case TOO_SOON, TOO_FAR, COLLEGE_CLOSED, HOURS ->
                new RuleViolationException(
                        "slot-not-offered",
                        "That time is not on offer. Please choose another.",
                        Map.of("cause", why.name(), "alternatives", instead));
        };
    }
}
