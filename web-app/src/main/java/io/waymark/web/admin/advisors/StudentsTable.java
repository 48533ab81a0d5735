package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.web.ui.table.BulkView;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An advisor's students as a table.
 *
 * @param narrowed whether there may be others
 * @param rows null while they cannot be listed
 */
record StudentsTable(
        SearchView search,
        List<Filter> filters,
        Filter sorts,
        boolean narrowed,
        List<Column> columns,
        @Nullable List<AssignedRow> rows,
        @Nullable PagerView pager,
        BulkView bulk) {

    /**
     * A student.
     *
     * @param planned whether the assignment is to begin
     */
    record AssignedRow(
            UUID assignment,
            UUID student,
            String name,
            String number,
            boolean active,
            boolean planned,
            Instant startsAt,
            @Nullable Instant endsAt) {

        static AssignedRow of(AssignedStudent assigned, Instant now) {
            return new AssignedRow(
                    assigned.assignment(),
                    assigned.student().id(),
                    assigned.student().fullName(),
                    assigned.number(),
                    assigned.active(),
                    assigned.startsAt().isAfter(now),
                    assigned.startsAt(),
                    assigned.endsAt());
        }
    }
}
