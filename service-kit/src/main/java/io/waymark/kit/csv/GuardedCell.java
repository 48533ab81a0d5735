package io.waymark.kit.csv;

import java.util.regex.Pattern;

/** A cell that no spreadsheet takes for a formula: an apostrophe stands before what would be one. */
public final class GuardedCell {

    private static final String BEGINNING = "[=+\\-@\\t\\r]";
    private static final Pattern FORMULA = Pattern.compile("^" + BEGINNING);

    /** The guard itself is guarded, so that what was written is what is read. */
    private static final Pattern TO_GUARD = Pattern.compile("^'*" + BEGINNING);

    private static final Pattern GUARDED = Pattern.compile("^'+" + BEGINNING);

    private GuardedCell() {}

    public static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).find();
    }

    public static String write(String value) {
        return TO_GUARD.matcher(value).find() ? "'" + value : value;
    }

    /** What was written, if no spreadsheet has changed it since. */
    public static String read(String cell) {
        return GUARDED.matcher(cell).find() ? cell.substring(1) : cell;
    }
}
