package io.waymark.web.ui.slots;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of the times on offer.
 *
 * @param day whose times to show; the first with any, if left out
 * @param chosen the time picked so far, as the form sent it
 * @param lost the time that somebody else was faster to take, or that is not on offer any more
 * @param near free times next to the lost one
 */
public record BookingSelection(
        @Nullable LocalDate day,
        @Nullable String chosen,
        @Nullable FreeTime lost,
        List<FreeTime> near) {

    public static BookingSelection of(@Nullable LocalDate day, @Nullable String chosen) {
        return new BookingSelection(day, chosen, null, List.of());
    }

    /** The one time is gone; these are free instead. */
    BookingSelection without(FreeTime gone, List<FreeTime> alternatives, LocalDate day) {
        return new BookingSelection(day, null, gone, alternatives);
    }
}
