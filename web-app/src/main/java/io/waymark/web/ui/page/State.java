package io.waymark.web.ui.page;

import java.util.Locale;

/** How far something is. Each state is drawn with an icon, a word and a colour, never with a colour alone. */
public enum State {
    TODO("todo"),
    PROGRESS("half"),
    SUBMITTED("send"),
    VERIFIED("check"),
    RETURNED("back"),
    WAIVED("skip"),
    LOCKED("lock"),
    STOP("alert");

    private final String icon;

    State(String icon) {
        this.icon = icon;
    }

    public String icon() {
        return icon;
    }

    /** The value of {@code data-state}, which the stylesheet takes line and colour from. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its word in the message bundle. */
    public String word() {
        return "status." + key();
    }

    public boolean isDone() {
        return this == VERIFIED || this == WAIVED;
    }
}
