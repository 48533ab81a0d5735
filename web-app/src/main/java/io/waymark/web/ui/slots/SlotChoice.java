package io.waymark.web.ui.slots;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A form in which somebody picks a time. */
public interface SlotChoice {

    /** The time, as {@link FreeTime#value()} writes it. */
    @Nullable
    String slot();

    /** The day whose times are shown. */
    @Nullable
    LocalDate day();

    default Optional<FreeTime> time() {
        return FreeTime.parse(slot());
    }

    default BookingSelection selection() {
        return BookingSelection.of(day(), slot());
    }
}
