package io.waymark.web.ui.slots;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the times on offer.
 *
 * @param day whose times to show; the first with any, if left out
 * @param chosen the time picked so far, as the form sent it
 * @param lost the time that was chosen and cannot be had any more
 * @param near free times next to the lost one
 * @param conflict why it cannot be had
 */
public record BookingSelection(
        @Nullable LocalDate day,
        @Nullable String chosen,
        @Nullable FreeTime lost,
        List<FreeTime> near,
        @Nullable SlotConflict conflict) {

    public static BookingSelection of(@Nullable LocalDate day, @Nullable String chosen) {
        return new BookingSelection(day, chosen, null, List.of(), null);
    }

    /** The one time cannot be had; others are free instead. */
    BookingSelection without(FreeTime gone, SlotConflict conflict, LocalDate day) {
        return new BookingSelection(day, null, gone, conflict.alternatives(), conflict);
    }

    /** No time is chosen any more. */
    BookingSelection withoutChoice() {
        return new BookingSelection(day, null, lost, near, conflict);
    }

    /** The lost time, as long as it is somebody else who has it. */
    @Nullable
    FreeTime taken() {
        return conflict != null && conflict.isTaken() ? lost : null;
    }
}
