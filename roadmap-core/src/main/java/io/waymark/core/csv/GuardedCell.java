package io.waymark.core.csv;

import java.util.regex.Pattern;

/** A cell that no spreadsheet takes for a formula. What is written is what is read: the guard itself is guarded. */
public final class GuardedCell {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r|].*", Pattern.DOTALL);
    private static final Pattern TO_BE_GUARDED = Pattern.compile("'*[=+\\-@\\t\\r|].*", Pattern.DOTALL);
    private static final String GUARD = "'";

    private GuardedCell() {}

    /** Whether spreadsheets would calculate it. */
    public static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches();
    }

    public static String write(String text) {
        return TO_BE_GUARDED.matcher(text).matches() ? GUARD + text : text;
    }

    public static String read(String cell) {
        return cell.startsWith(GUARD) && TO_BE_GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
