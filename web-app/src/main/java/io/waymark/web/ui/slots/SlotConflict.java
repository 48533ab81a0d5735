package io.waymark.web.ui.slots;

import io.waymark.web.services.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why a time cannot be had that somebody chose, as the service says it, and which ones near it are free.
 *
 * @param cause ends the key of its text
 * @param minutes how long meetings last now, if that is why
 */
record SlotConflict(String cause, int minutes, List<FreeTime> alternatives) {

    private static final String TAKEN = "taken";
    private static final String OWN = "own";
    private static final Set<String> BUSY = Set.of(OWN, "you", "guest");
    private static final Set<String> NOT_OFFERED = Set.of("TOO_SOON", "TOO_FAR", "COLLEGE_CLOSED");

    private static final Set<String> HOURS = Set.of("HOURS", "LENGTH", "TOO_SOON", "TOO_FAR");

    static Optional<SlotConflict> of(RefusedException refusal) {
        var said = refusal.arguments();
        return switch (refusal.code()) {
            case "slot-taken" -> Optional.of(of(BUSY, said.get("busy"), TAKEN, said));
            case "slot-not-offered" -> Optional.of(of(NOT_OFFERED, said.get("cause"), "HOURS", said));
            case "length-changed" -> Optional.of(of(Set.of(), null, "LENGTH", said));
            case "slot-in-the-past" -> Optional.of(of(Set.of(), null, "PAST", said));
            default -> Optional.empty();
        };
    }

    boolean isTaken() {
        return cause.equals(TAKEN);
    }

    /** Whether it is not on offer, rather than that somebody has something else then. */
    boolean isOfTheHours() {
        return HOURS.contains(cause);
    }

    /** Whether the two meet then already, as they do when a form is sent twice. */
    boolean isOwn() {
        return cause.equals(OWN);
    }

    private static SlotConflict of(
            Set<String> known, @Nullable Object cause, String otherwise, Map<String, Object> said) {
        var alternatives = said.get("alternatives") instanceof List<?> list
                ? list.stream().flatMap(entry -> time(entry).stream()).toList()
                : List.<FreeTime>of();
        return new SlotConflict(
                cause instanceof String code && known.contains(code) ? code : otherwise,
                said.get("minutes") instanceof Number minutes ? minutes.intValue() : 0,
                alternatives);
    }

    private static Optional<FreeTime> time(Object entry) {
        return entry instanceof Map<?, ?> ends
                ? FreeTime.parse(ends.get("startsAt") + "/" + ends.get("endsAt"))
                : Optional.empty();
    }
}
