package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.CsvFile;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All that is wrong with an import as a file, in the words of its page. */
@Component
class ErrorFile {

    private final ImportApi imports;
    private final ErrorRows rows;
    private final Texts texts;

    ErrorFile(ImportApi imports, ErrorRows rows, Texts texts) {
        this.imports = imports;
        this.rows = rows;
        this.texts = texts;
    }

    CsvFile<ImportError> of(UUID id) {
        return new CsvFile<>(
                "errors.csv",
                Stream.of("imports.row", "imports.column", "imports.value", "imports.wrong", "imports.remedy")
                        .map(texts::say)
                        .toList(),
                (after, limit) -> imports.errors(id, after, limit),
                this::cells);
    }

    private List<String> cells(ImportError error) {
        var row = rows.of(error);
        return List.of(String.valueOf(row.row()), row.column(), row.value(), row.problem(), row.remedy());
    }
}
