package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportError;
import java.util.Map;
import java.util.Optional;

/** A cell of an import that is being checked. */
record Cell(StagedRow row, ImportColumn column) {

    String value() {
        return row.value(column);
    }

    Optional<ImportError> error(String code) {
        return error(code, Map.of());
    }

    Optional<ImportError> error(String code, Map<String, Object> arguments) {
        return Optional.of(ImportErrors.of(row.row(), column.header(), value(), code, arguments));
    }
}
