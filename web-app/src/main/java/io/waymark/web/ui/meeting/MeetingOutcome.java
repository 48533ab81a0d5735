package io.waymark.web.ui.meeting;

/** What became of a meeting, as one of its sides says; of a session with a mentor nobody says that it was missed. */
public enum MeetingOutcome {
    ATTENDED,
    MISSED,
    DIDNT_HAPPEN
}
