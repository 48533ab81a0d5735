package io.waymark.web.admin.programs;

import io.waymark.advising.api.education.ProgramView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of programs as it is drawn.
 *
 * @param programs null while they cannot be listed, as is the pager
 */
record ProgramsPage(
        SearchView search,
        List<Filter> filters,
        List<Column> columns,
        @Nullable List<ProgramView> programs,
        @Nullable PagerView pager) {}
