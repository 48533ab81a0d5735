package io.waymark.advising.api.imports;

import java.util.Map;

/**
 * Something wrong in an import.
 *
 * @param row as a spreadsheet counts, the header being row 1
 * @param column the column's name; empty if the error is the row's or the file's
 * @param value what was found, shortened
 * @param code stable; a text by it says what is wrong and what to do about it
 * @param arguments by name, with which a text in any language says it
 */
public record ImportError(int row, String column, String value, String code, Map<String, Object> arguments) {

    public ImportError {
        arguments = Map.copyOf(arguments);
    }
}
