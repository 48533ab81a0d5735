package io.waymark.advising.caseload;

import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.kit.search.Sought;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What to show of a caseload.
 *
 * @param sought of names, numbers and addresses
 * @param stage the key of a stage, any if empty
 * @param narrower what narrows it besides
 */
record CaseloadSelection(
        CaseloadView view,
        Sought sought,
        @Nullable UUID cohort,
        String stage,
        CaseloadFilter narrower,
        CaseloadSort sort) {

    static final CaseloadSelection ANYBODY =
            of(CaseloadView.EVERYONE, null, null, null, CaseloadFilter.NONE, CaseloadSort.NAME);

    static CaseloadSelection of(
            CaseloadView view,
            @Nullable String q,
            @Nullable UUID cohort,
            @Nullable String stage,
            CaseloadFilter narrower,
            CaseloadSort sort) {
        return new CaseloadSelection(view, Sought.of(q), cohort, stage == null ? "" : stage, narrower, sort);
    }
}
