package io.waymark.web.admin.sites;

import io.waymark.advising.api.site.SiteView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of sites as it is drawn.
 *
 * @param sites null while they cannot be listed, as is the pager
 */
record SitesPage(
        SearchView search,
        List<Filter> filters,
        List<Column> columns,
        @Nullable List<SiteView> sites,
        @Nullable PagerView pager) {}
