package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.person.WrittenText;
import java.util.Map;
import java.util.Optional;

/** What can be wrong with a cell whatever is meant to stand in it. */
final class TextRules {

    /** What stands for a letter that could not be read. */
    static final char UNREADABLE = '\ufffd';

    private TextRules() {}

    static Optional<ImportError> check(Cell cell) {
        var value = cell.value();
        if (value.isEmpty()) {
            return cell.column().isNeeded() ? cell.error("missing-value") : Optional.empty();
        }
        if (value.indexOf(UNREADABLE) >= 0) {
            return cell.error("not-utf-8");
        }
        if (WrittenText.hidesSomething(value)) {
            return cell.error("control-characters");
        }
        if (value.length() > cell.column().longest()) {
            return cell.error("too-long", Map.of("max", cell.column().longest()));
        }
        return Optional.empty();
    }
}
