package io.waymark.web.ui.table;

import io.waymark.core.csv.GuardedCell;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A file for spreadsheets: marked as UTF-8, and without a cell that they would take for a formula. */
public final class CsvText {

    /** Without the mark, spreadsheets would guess at the letters. */
    static final String BEGIN = "\uFEFF";

    private static final Pattern SPECIAL = Pattern.compile("[\",;|\\t\\r\\n]");

    private final StringBuilder text = new StringBuilder(BEGIN);

    /** Adds a row; numbers stay numbers. */
    public CsvText line(Object... cells) {
        text.append(row(cells));
        return this;
    }

    static String row(Object... cells) {
        return Arrays.stream(cells).map(CsvText::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        var written = value.toString();
        var guarded = value instanceof Number ? written : GuardedCell.write(written);
        return SPECIAL.matcher(guarded).find() ? '"' + guarded.replace("\"", "\"\"") + '"' : guarded;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
