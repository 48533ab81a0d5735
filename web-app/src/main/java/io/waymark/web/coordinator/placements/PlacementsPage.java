package io.waymark.web.coordinator.placements;

import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.placement.PlacementSummary;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of placements as it is drawn.
 *
 * @param path of this list, under which each placement has its page
 * @param placements null while they cannot be listed, as is the pager
 */
record PlacementsPage(
        String path,
        List<Option> phases,
        SearchView search,
        List<Filter> filters,
        List<Column> columns,
        @Nullable List<PlacementSummary> placements,
        @Nullable PagerView pager) {}
