package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.web.ui.page.JobView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is drawn.
 *
 * @param failure why it could not be applied, if so
 * @param effects what it will change, while it is checked and not applied yet
 * @param conflicts the first of them, while there is something to choose about them
 * @param errors the rows that are wrong, or seem to be
 * @param reading how the file was read, where that is not as it says itself
 */
record ImportPage(
        ImportView upload,
        JobView job,
        @Nullable String failure,
        List<ImportPhase> phases,
        EffectsView effects,
        Listed<ImportConflict> conflicts,
        Listed<ErrorRow> errors,
        PagerView pager,
        List<String> reading) {

    /** Rows under their headings. */
    record Listed<T>(List<Column> columns, List<T> rows) {}
}
