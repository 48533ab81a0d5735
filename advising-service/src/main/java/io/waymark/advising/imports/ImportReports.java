package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.kit.disclosure.Disclosures;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how imports have come along, and what is wrong with them. */
@Service
@Transactional(readOnly = true)
class ImportReports {

    private final ImportReader reader;
    private final ImportErrorStore errors;
    private final ConflictStore conflicts;
    private final Disclosures disclosures;

    ImportReports(ImportReader reader, ImportErrorStore errors, ConflictStore conflicts, Disclosures disclosures) {
        this.reader = reader;
        this.errors = errors;
        this.conflicts = conflicts;
        this.disclosures = disclosures;
    }

    CountedPage<ImportView> list(@Nullable String after, int limit) {
        return CountedPage.of(
                Page.of(reader.list(Cursor.read(after, 1), limit), limit, it -> Cursor.at(it.id())), reader.count());
    }

    ImportView show(ImportId upload) {
        return reader.find(upload);
    }

    Page<ImportError> errors(ImportId upload, @Nullable String after, int limit) {
        reader.find(upload);
        var found = errors.placed(upload, Cursor.read(after, 2), limit + 1);
        return Page.of(found, limit, ImportErrorStore.PlacedError::cursor).map(ImportErrorStore.PlacedError::error);
    }

    @Transactional
    public Page<ImportConflict> conflicts(ImportId upload, @Nullable String after, int limit) {
        if (reader.find(upload).state() != ImportState.CHECKED) {
            return new Page<>(List.of(), null);
        }
        var found = Page.of(conflicts.list(upload, Cursor.read(after, 3), limit), limit, ConflictStore::placeOf);
        disclosures.record(conflicts.students(found.items()), "import", "admin");
        return found;
    }
}
