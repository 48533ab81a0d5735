package io.waymark.advising.csv;

import java.util.Locale;

/** A column that a file may have; the enum of its kind names them all. */
public interface FileColumn {

    String name();

    /** Whether something has to stand in it. */
    boolean isNeeded();

    int longest();

    /** Whether a text of several lines may stand in it. */
    default boolean hasLines() {
        return false;
    }

    /** Whether this may stand in it although spreadsheets would calculate it. */
    default boolean allows(String formula) {
        return false;
    }

    default String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
