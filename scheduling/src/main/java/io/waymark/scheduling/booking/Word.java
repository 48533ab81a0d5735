package io.waymark.scheduling.booking;

/** What a participant says about a meeting afterwards. */
public enum Word {
    NONE,
    MET,
    OTHER_ABSENT
}
