package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer's queue, ready to be drawn.
 *
 * @param counts nothing while they do not answer
 * @param narrowed whether a filter leaves something out
 * @param start where the oldest is reviewed
 */
record QueuePage(
        ReviewQueue queue,
        @Nullable ReviewCounts counts,
        List<Filter> filters,
        ReviewOrder order,
        Filter orders,
        boolean narrowed,
        List<QueueLine> lines,
        List<Column> columns,
        PagerView pager,
        @Nullable String start) {

    /** A piece that waits, and where it is reviewed. */
    public record QueueLine(ReviewRow row, String href, boolean overdue) {}
}
