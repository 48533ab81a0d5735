package io.waymark.advising.csv;

import java.util.Map;

/** Takes what stands in a table, and what is wrong with it, in the order of the file. */
public interface CsvTableContents<C> {

    /**
     * @param row of the file, from 1
     * @param cells without what spreadsheets put around them; one for each heading of the table, in a short row empty ones
     */
    void row(int row, Map<C, String> cells);

    /**
     * Of the whole table or of a heading.
     *
     * @param heading empty for the whole table
     * @param code stable
     */
    void wrong(int row, String heading, String code, Map<String, Object> arguments);
}
