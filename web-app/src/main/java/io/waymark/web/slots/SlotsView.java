package io.waymark.web.slots;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Times to pick from: the plain list first, the week behind a toggle. {@code lost} says that somebody was faster. */
public record SlotsView(
        String name,
        String summary,
        @Nullable String lost,
        List<DayView> days,
        @Nullable WeekView week) {}
