package io.waymark.advising.csv;

import io.waymark.core.csv.GuardedCell;
import io.waymark.core.text.WrittenText;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What stands in a cell of a file, without what spreadsheets put around it. */
public final class FileCell {

    /** How spreadsheets keep the zeros before a number. */
    private static final Pattern PROTECTED = Pattern.compile("=\"([^\"]*)\"");

    /** How spreadsheets mark a number as text, so that its zeros stay. In other text an apostrophe is one. */
    private static final Pattern MARKED = Pattern.compile("'[-+]?[\\d.,-]*\\d[\\d.,-]*");

    private FileCell() {}

    public static String plain(String cell) {
        return read(cell, WrittenText::tidy);
    }

    /** A number or an address. */
    public static String code(String cell) {
        var read = read(cell, WrittenText::code);
        return MARKED.matcher(read).matches() ? read.substring(1) : read;
    }

    /** As our own files are written: without the sign that keeps spreadsheets from calculating it. */
    public static String unguarded(String cell) {
        return GuardedCell.read(plain(cell));
    }

    private static String read(String cell, UnaryOperator<String> how) {
        var read = how.apply(cell);
        var isProtected = PROTECTED.matcher(read);
        return isProtected.matches() ? how.apply(isProtected.group(1)) : read;
    }
}
