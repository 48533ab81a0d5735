package io.waymark.advising.csv;

import io.waymark.advising.person.WrittenText;
import java.util.regex.Pattern;

/** What stands in a cell of a file, without what spreadsheets put around it. */
public final class FileCell {

    /** How spreadsheets keep the zeros before a number. */
    private static final Pattern PROTECTED = Pattern.compile("=\"([^\"]*)\"");

    /** What spreadsheets would calculate. */
    private static final Pattern FORMULA = Pattern.compile("[=+@\\-|].*", Pattern.DOTALL);

    /** A sign before it keeps them from that. It is itself guarded, so that what was written is what is read. */
    private static final Pattern GUARDED = Pattern.compile("''*[=+@\\-|].*", Pattern.DOTALL);

    private FileCell() {}

    public static String plain(String cell) {
        var tidy = WrittenText.tidy(cell);
        var isProtected = PROTECTED.matcher(tidy);
        return isProtected.matches() ? WrittenText.tidy(isProtected.group(1)) : tidy;
    }

    public static boolean isFormula(String plain) {
        return FORMULA.matcher(plain).matches();
    }

    /** What was written before it was guarded against being calculated. */
    public static String unguarded(String plain) {
        return GUARDED.matcher(plain).matches() ? plain.substring(1) : plain;
    }
}
