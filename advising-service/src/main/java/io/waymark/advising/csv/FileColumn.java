package io.waymark.advising.csv;

import java.util.Locale;

/** A column whose cells are checked; the enum of its kind names them all. */
public interface FileColumn extends CsvColumn {

    String name();

    int longest();

    /** Whether a text of several lines may stand in it. */
    default boolean hasLines() {
        return false;
    }

    @Override
    default String header() {
        return name().toLowerCase(Locale.ROOT);
    }
}
