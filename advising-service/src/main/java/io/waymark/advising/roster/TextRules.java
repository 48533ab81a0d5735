package io.waymark.advising.roster;

import io.waymark.advising.api.roster.RosterFault;
import io.waymark.advising.person.WrittenText;
import java.util.Optional;
import java.util.regex.Pattern;

/** What can be wrong with a cell whatever is meant to stand in it. */
final class TextRules {

    /** What stands for a letter that could not be read. */
    static final char UNREADABLE = '\ufffd';

    static final String NOT_UTF_8 = "Some letters cannot be read.";
    static final String AS_UTF_8 = "Save the file as CSV in UTF-8.";

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private TextRules() {}

    static Optional<RosterFault> check(Cell cell) {
        var value = cell.value();
        if (value.isEmpty()) {
            return cell.column().isNeeded()
                    ? cell.fault("missing-value", "This is empty, but needed.", "Fill it in.")
                    : Optional.empty();
        }
        if (value.indexOf(UNREADABLE) >= 0) {
            return cell.fault("not-utf-8", NOT_UTF_8, AS_UTF_8);
        }
        if (CONTROL.matcher(value).find() || WrittenText.hidesSomething(value)) {
            return cell.fault("control-characters", "There are invisible characters in it.", "Type it anew.");
        }
        if (value.length() > cell.column().longest()) {
            return cell.fault(
                    "too-long",
                    "This is longer than %d characters.".formatted(cell.column().longest()),
                    "Shorten it.");
        }
        return Optional.empty();
    }
}
