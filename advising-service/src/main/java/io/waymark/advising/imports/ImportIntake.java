package io.waymark.advising.imports;

import io.waymark.advising.csv.FileText;
import io.waymark.advising.spool.SpooledFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Takes an uploaded file in, whatever it is. */
@Component
class ImportIntake {

    private final ImportStaging staging;

    ImportIntake(ImportStaging staging) {
        this.staging = staging;
    }

    ImportFile.Contents take(ImportId id, SpooledFile csv) {
        try (var content = csv.open()) {
            var text = new FileText(content);
            return text.isWorkbook()
                    ? new ImportFile.Contents(0, Set.of(), List.of(ImportErrors.ofRow(1, "workbook")))
                    : staging.stage(id, text.reader());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
