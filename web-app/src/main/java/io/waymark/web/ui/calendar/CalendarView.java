package io.waymark.web.ui.calendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a calendar is shown; its words are {@code cal.<key>}. */
public enum CalendarView {
    WEEK,
    MONTH,
    LIST;

    /** What an address asks for; what it does not know is a week. */
    static CalendarView of(@Nullable String key) {
        return MONTH.key().equals(key) ? MONTH : LIST.key().equals(key) ? LIST : WEEK;
    }

    /** The value of {@code view} in an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
