package io.waymark.web.student.placements;

import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sites that a student can ask for, as they are drawn.
 *
 * @param sites null while they cannot be listed, as is the pager
 */
record FoundSitesPage(
        SearchView search,
        List<Filter> filters,
        List<Column> columns,
        @Nullable List<PlacementSite> sites,
        @Nullable PagerView pager) {}
