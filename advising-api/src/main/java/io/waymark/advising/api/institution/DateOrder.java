package io.waymark.advising.api.institution;

/** In which order a college writes the numbers of a day, where it isn't year, month and day. */
public enum DateOrder {
    /** Year-month-day only: what has the year at its end is not read. */
    ISO,
    /** Month, day, year, as in the United States. */
    MDY,
    /** Day, month, year, as in most of Europe. */
    DMY
}
