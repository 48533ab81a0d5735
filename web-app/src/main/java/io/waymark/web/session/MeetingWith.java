package io.waymark.web.session;

import java.util.Locale;

/** Whom one meets. */
public enum MeetingWith {
    ADVISING,
    MENTORING;

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
