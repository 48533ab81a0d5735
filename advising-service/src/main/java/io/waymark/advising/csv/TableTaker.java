package io.waymark.advising.csv;

import java.util.List;
import java.util.Map;

/** Takes a table out of a file: its headings, then its rows, and what is wrong with the file. */
public interface TableTaker {

    /** Whether a column may be called so. */
    boolean isHeading(String text);

    /** Whether columns may be called otherwise: somebody says then which is which. */
    default boolean takesForeignHeadings() {
        return false;
    }

    /** @return whether to go on */
    boolean header(int row, List<String> headings);

    /** @return whether to go on */
    boolean row(int row, List<String> values);

    /** @param code stable */
    void wrong(int row, String code, Map<String, Object> arguments);
}
