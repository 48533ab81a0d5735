package io.waymark.web.slots;

import org.jspecify.annotations.Nullable;

/**
 * Some days of times and the ways to other days.
 *
 * @param slots null if there is nothing to pick from
 */
public record TimesView(
        @Nullable SlotsView slots,
        String until,
        @Nullable String earlier,
        @Nullable String later) {}
