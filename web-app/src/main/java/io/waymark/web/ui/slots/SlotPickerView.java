package io.waymark.web.ui.slots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times to pick from: those of one day and the next that have any, and the month they are in.
 *
 * @param summary how many there are, or that there are none
 * @param clocks by which clock the times are, and how far the host's is from it
 * @param lost that somebody was faster
 * @param chosen the time picked so far, in words
 */
public record SlotPickerView(
        String summary,
        String zone,
        String clocks,
        @Nullable String lost,
        List<DayTimes> days,
        SlotMonth month,
        @Nullable String chosen) {

    public boolean isEmpty() {
        return days.isEmpty();
    }
}
