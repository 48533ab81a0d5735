package io.waymark.web.admin.people;

import io.waymark.advising.api.person.PersonView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of people as it is drawn.
 *
 * @param people null while they cannot be listed, as is the pager
 */
record PeoplePage(
        SearchView search,
        List<Filter> filters,
        Filter sorts,
        List<Column> columns,
        @Nullable List<PersonView> people,
        @Nullable PagerView pager) {}
