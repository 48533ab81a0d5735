package io.waymark.web.ui.hours;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's hours as they are drawn.
 *
 * @param week in words, with its hours
 * @param later the week after it; none in this week
 * @param waiting by whom they wait for
 */
public record HoursSheet(
        HoursAudience audience,
        String week,
        LocalDate earlier,
        @Nullable LocalDate later,
        List<HoursDay> days,
        List<HoursTarget> targets,
        List<HoursWaitingLine> waiting,
        List<DisputedHoursLine> disputed) {

    public HoursSheet {
        days = List.copyOf(days);
        targets = List.copyOf(targets);
        waiting = List.copyOf(waiting);
        disputed = List.copyOf(disputed);
    }

    public boolean isEmpty() {
        return targets.isEmpty();
    }
}
