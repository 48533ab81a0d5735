package io.waymark.web.advisor.caseload;

import io.waymark.web.ui.table.BulkView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.FilterForm;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caseload as it is drawn.
 *
 * @param views all of it, or only who needs attention
 * @param saving where this list can be saved as a view, if it is none
 * @param caption what is listed, in words
 * @param more the filters that are set together
 * @param found null while its service is silent, or where a filter is unfit
 * @param unfit that a filter asks for what there is not
 */
record CaseloadListing(
        SearchView search,
        List<View> views,
        @Nullable String saving,
        List<Filter> filters,
        FilterForm more,
        Filter sorts,
        List<Column> columns,
        String caption,
        @Nullable FoundStudents found,
        @Nullable None unfit) {

    /**
     * A way to look at it.
     *
     * @param students how many there are, if that is known
     */
    record View(
            String label,
            String href,
            boolean current,
            @Nullable String students) {}

    /**
     * Who is listed.
     *
     * @param lead how many students there are, and how many need attention
     * @param matching how many of how many, if it is narrowed
     * @param none why nobody is listed; null while somebody is
     */
    record FoundStudents(
            String lead,
            @Nullable String matching,
            List<StudentRow> students,
            PagerView pager,
            BulkView bulk,
            @Nullable None none) {}

    /** Why nobody is listed, and what to do. */
    record None(String why, String whatToDo) {}
}
