package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.csv.SpreadsheetError;
import io.waymark.core.text.HiddenCharacter;
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
        var hidden = cell.column().isCode() ? HiddenCharacter.inCode(value) : HiddenCharacter.inText(value);
        if (hidden.isPresent()) {
            return cell.error("hidden-character", hidden.get().arguments());
        }
        if (SpreadsheetError.is(value)) {
            return cell.error("spreadsheet-error");
        }
        if (value.length() > cell.column().longest()) {
            return cell.error("too-long", Map.of("max", cell.column().longest()));
        }
        return Optional.empty();
    }
}
