package io.waymark.web.ui.hours;

import org.jspecify.annotations.Nullable;

/**
 * Hours that somebody outside did not countersign, in words.
 *
 * @param href the step that they are for
 * @param why who says what is wrong
 * @param comment in their own words
 */
public record DisputedHoursLine(
        String hours, String href, String why, @Nullable String comment) {}
