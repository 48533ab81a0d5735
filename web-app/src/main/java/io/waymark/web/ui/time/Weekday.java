package io.waymark.web.ui.time;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;

/** A day of the week in short and in full. */
public record Weekday(String brief, String name) {

    /** As the viewer says it. */
    public static Weekday of(DayOfWeek day, Locale locale) {
        return new Weekday(
                day.getDisplayName(TextStyle.SHORT_STANDALONE, locale),
                day.getDisplayName(TextStyle.FULL_STANDALONE, locale));
    }
}
