package io.waymark.web.ui.calendar;

import java.util.Locale;

/** What an entry is; each kind has an icon and a look of its own. */
public enum CalendarKind {
    APPOINTMENT("user"),
    SESSION("chat"),
    GROUP("people"),
    REQUEST("clock"),
    BUSY("calendar"),
    OUT("out");

    private final String icon;

    CalendarKind(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** Whether it waits for an answer and is not agreed on. */
    public boolean isQuestion() {
        return this == REQUEST;
    }

    /** The value of {@code data-kind}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
