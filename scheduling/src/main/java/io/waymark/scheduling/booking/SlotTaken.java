package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.ConflictException;
import java.util.List;
import java.util.Map;

/** The refusal of a time at which somebody has something else: who, as seen by the one who asks, and what is free. */
final class SlotTaken {

    private SlotTaken() {}

    static ConflictException by(Participant busy, PersonId asking, List<Map<String, String>> alternatives) {
        if (busy.is(asking)) {
            return refusal("you", "You already have something at that time.", alternatives);
        }
        return busy.isHost()
                ? refusal("host", "That time has just been taken.", alternatives)
                : refusal("guest", "Your guest already has something at that time.", alternatives);
    }

    static ConflictException byThemselves(List<Map<String, String>> alternatives) {
        return refusal("own", "The two have a meeting at that time already.", alternatives);
    }

    static ConflictException bySomebodyFaster() {
        return refusal("somebody", "Somebody else was faster. Please try again.", List.of());
    }

    private static ConflictException refusal(String busy, String message, List<Map<String, String>> alternatives) {
        return new ConflictException("slot-taken", message, Map.of("busy", busy, "alternatives", alternatives));
    }
}
