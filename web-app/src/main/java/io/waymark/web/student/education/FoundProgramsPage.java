package io.waymark.web.student.education;

import io.waymark.advising.api.education.ProgramView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The programs that a student found, as they are drawn.
 *
 * @param query as the address says it, kept by what is done on the page
 * @param programs null while they cannot be listed, as is the pager
 * @param shortlisted those that are on the student's shortlist
 */
record FoundProgramsPage(
        ProgramQuery query,
        SearchView search,
        List<Filter> filters,
        List<Column> columns,
        @Nullable List<ProgramView> programs,
        @Nullable PagerView pager,
        Set<UUID> shortlisted) {}
