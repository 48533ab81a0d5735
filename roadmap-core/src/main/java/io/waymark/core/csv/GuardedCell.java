package io.waymark.core.csv;

import java.util.regex.Pattern;

/**
 * A cell that no spreadsheet takes for a formula, whatever it takes for a separator. What is written is what is read: the guard
 * itself is guarded.
 */
public final class GuardedCell {

    /** Full-width and small signs calculate as the plain ones do in some countries. */
    private static final String SIGN =
            "[=+\\-@|\\t\\r\\x{ff1d}\\x{ff0b}\\x{ff0d}\\x{ff20}\\x{fe66}\\x{fe62}\\x{fe63}\\x{fe6b}\\x{2212}]";

    /** A cell begins at the beginning, and behind whatever a spreadsheet may separate at. */
    private static final String BEGIN = "(?<=^|[;,|\\t\\r\\n])";

    /** What spreadsheets skip: spaces, byte order marks and quotation marks. */
    private static final String SKIPPED = "[\\p{Zs}\\x{200b}\\x{feff}\"]*+";

    private static final Pattern UNGUARDED = Pattern.compile(BEGIN + "(" + SKIPPED + ")(?='*" + SIGN + ")");
    private static final Pattern GUARDED = Pattern.compile(BEGIN + "(" + SKIPPED + ")'(?='*" + SIGN + ")");

    private GuardedCell() {}

    public static String write(String text) {
        return UNGUARDED.matcher(text).replaceAll("$1'");
    }

    public static String read(String cell) {
        return GUARDED.matcher(cell).replaceAll("$1");
    }
}
