package io.waymark.advising.csv;

import io.waymark.advising.person.WrittenText;
import java.util.regex.Pattern;

/** What stands in a cell of a file, without what spreadsheets put around it. */
public final class FileCell {

    /** How spreadsheets keep the zeros before a number. */
    private static final Pattern PROTECTED = Pattern.compile("=\"([^\"]*)\"");

    private FileCell() {}

    public static String plain(String cell) {
        var tidy = WrittenText.tidy(cell);
        var isProtected = PROTECTED.matcher(tidy);
        return isProtected.matches() ? WrittenText.tidy(isProtected.group(1)) : tidy;
    }
}
