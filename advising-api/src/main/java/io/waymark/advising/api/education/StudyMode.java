package io.waymark.advising.api.education;

/** Where the classes of a program are. */
public enum StudyMode {
    ON_CAMPUS,
    ONLINE,
    HYBRID
}
