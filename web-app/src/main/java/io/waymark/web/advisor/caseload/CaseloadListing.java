package io.waymark.web.advisor.caseload;

import io.waymark.web.ui.table.BulkView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caseload as it is drawn.
 *
 * @param views all of it, or only who needs attention
 * @param caption what is listed, in words
 * @param found null while its service is silent
 */
record CaseloadListing(
        SearchView search,
        List<View> views,
        List<Filter> filters,
        Filter sorts,
        List<Column> columns,
        String caption,
        @Nullable FoundStudents found) {

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
     * @param none why nobody is listed; null while somebody is
     */
    record FoundStudents(
            String lead,
            List<StudentRow> students,
            PagerView pager,
            BulkView bulk,
            @Nullable None none) {}

    /** Why nobody is listed, and what to do. */
    record None(String why, String whatToDo) {}
}
