package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to show of a caseload.
 *
 * @param q what a name or a number contains, anything if empty
 * @param stage the key of a stage, any if empty
 */
record CaseloadSelection(
        CaseloadView view, String q, @Nullable UUID cohort, String stage, CaseloadSort sort) {

    static final CaseloadSelection ANYBODY = of(CaseloadView.EVERYONE, null, null, null, CaseloadSort.NAME);

    static CaseloadSelection of(
            CaseloadView view, @Nullable String q, @Nullable UUID cohort, @Nullable String stage, CaseloadSort sort) {
        return new CaseloadSelection(view, q == null ? "" : q.strip(), cohort, stage == null ? "" : stage, sort);
    }

    /** For LIKE, in which the text means itself. */
    String pattern() {
        return q.isEmpty() ? "" : "%" + q.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
