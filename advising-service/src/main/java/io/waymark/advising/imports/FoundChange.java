package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportChange;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * What the check found that an import will change.
 *
 * @param stands whether it is still to change: the directory may say so by now
 * @param student whose record it shows, if a student's
 */
record FoundChange(
        ImportChange change, boolean stands, @Nullable PersonId student) {

    Cursor place() {
        return ChangeQuery.placeOf(change);
    }
}
