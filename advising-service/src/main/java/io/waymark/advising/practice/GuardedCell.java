package io.waymark.advising.practice;

import java.util.regex.Pattern;

/** A cell that no spreadsheet takes for a formula. */
final class GuardedCell {

    /** The guard itself is guarded, so that what was written is what is read. */
    private static final Pattern TAKEN_FOR_A_FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r]", Pattern.DOTALL);

    private static final Pattern GUARDED = Pattern.compile("^''*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private GuardedCell() {}

    static String write(String value) {
        return TAKEN_FOR_A_FORMULA.matcher(value).find() ? "'" + value : value;
    }

    static String read(String cell) {
        var value = cell.strip();
        return GUARDED.matcher(value).matches() ? value.substring(1) : value;
    }
}
