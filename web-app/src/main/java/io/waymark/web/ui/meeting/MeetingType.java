package io.waymark.web.ui.meeting;

import java.util.Locale;

/** Whose meeting it is: an appointment of advising, or a session of mentoring. */
public enum MeetingType {
    ADVISING,
    MENTORING;

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
