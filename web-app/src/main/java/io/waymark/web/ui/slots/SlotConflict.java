package io.waymark.web.ui.slots;

import io.waymark.web.services.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads from a refusal that a time is gone, and which ones near it are free. */
final class SlotConflict {

    private static final List<String> CODES = List.of("slot-taken", "slot-not-offered");

    private SlotConflict() {}

    public static boolean is(RefusedException refusal) {
        return CODES.contains(refusal.code());
    }

    public static List<FreeTime> alternatives(RefusedException refusal) {
        return refusal.arguments().get("alternatives") instanceof List<?> list
                ? list.stream().flatMap(entry -> time(entry).stream()).toList()
                : List.of();
    }

    private static Optional<FreeTime> time(Object entry) {
        return entry instanceof Map<?, ?> ends
                ? FreeTime.parse(ends.get("startsAt") + "/" + ends.get("endsAt"))
                : Optional.empty();
    }
}
