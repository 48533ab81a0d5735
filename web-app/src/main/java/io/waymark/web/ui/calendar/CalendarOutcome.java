package io.waymark.web.ui.calendar;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How an entry that is over ended. */
public enum CalendarOutcome {
    ATTENDED("check"),
    MISSED("close"),
    /** It did not happen. */
    VOID("close"),
    DUE("alert"),
    OVER(null);

    private final @Nullable String icon;

    CalendarOutcome(@Nullable String icon) {
        this.icon = icon;
    }

    /** The icon of the outcome, or else that of the kind. */
    public String iconOr(String other) {
        return icon == null ? other : icon;
    }

    /** The value of {@code data-past}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
