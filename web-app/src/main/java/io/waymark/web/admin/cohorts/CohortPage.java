package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.MemberView;
import io.waymark.web.ui.pick.PickView;
import io.waymark.web.ui.table.BulkView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cohort and its students, as they are drawn.
 *
 * @param members null while they cannot be listed
 * @param pick students to add
 * @param others those that it can be merged into
 */
record CohortPage(
        CohortView entry,
        List<Column> columns,
        @Nullable List<MemberView> members,
        @Nullable PagerView pager,
        BulkView bulk,
        PickView pick,
        List<CohortView> others) {}
