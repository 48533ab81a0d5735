package io.waymark.advising.csv;

import java.util.List;

/** Takes one row of a file after the other. */
public interface RowTaker {

    /**
     * @param row as spreadsheets number it
     * @return whether to go on
     */
    boolean take(int row, List<String> values);
}
