package io.waymark.advising.csv;

/** A column that a file may have. */
public interface CsvColumn {

    /** As the first row calls it, in small letters. */
    String header();

    boolean isNeeded();

    /** Whether it is a number or an address, in which nothing may hide. */
    default boolean isCode() {
        return false;
    }
}
