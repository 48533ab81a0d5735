package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.review.ReviewApi;
import io.waymark.advising.api.review.ReviewCounts;
import io.waymark.advising.api.review.ReviewCounts.OfKind;
import io.waymark.advising.api.review.ReviewCounts.OfStep;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.web.reviewer.queue.QueuePage.QueueLine;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a queue's page together: what waits, oldest first, and how much it is. */
@Component
class QueuePages {

    private final ReviewApi reviews;
    private final PageParts parts;
    private final QueueFilters filters;
    private final Columns columns;
    private final Pagers pagers;
    private final Clock clock;

    QueuePages(ReviewApi reviews, PageParts parts, QueueFilters filters, Columns columns, Pagers pagers, Clock clock) {
        this.reviews = reviews;
        this.parts = parts;
        this.filters = filters;
        this.columns = columns;
        this.pagers = pagers;
        this.clock = clock;
    }

    QueuePage load(ReviewQueue queue, QueueFilter filter, ListPosition position) {
        var counted = parts.load(() -> reviews.counts(queue.capacity()));
        var found = reviews.list(
                queue.capacity(), filter.kindOrAny(), filter.stepOrAny(), position.after(), position.limit());
        var counts = counted.orNull();
        var lines = found.items().stream().map(it -> line(queue, filter, it)).toList();
        return new QueuePage(
                queue,
                counts,
                counts == null ? List.of() : filters.of(queue, filter, counts),
                filter.isSet(),
                lines,
                columns.of("queue.student", "queue.what", "queue.step", "queue.since"),
                pagers.of(filter.on(queue.path()), position, lines.size(), found.next(), total(filter, counts)),
                lines.isEmpty() ? null : lines.getFirst().href());
    }

    /** Counted for each kind and each step, but not for a step's pieces of one kind. */
    private static @Nullable Long total(QueueFilter filter, @Nullable ReviewCounts counts) {
        if (counts == null || filter.kindOrAny() != null && filter.stepOrAny() != null) {
            return null;
        }
        if (filter.kindOrAny() != null) {
            return counts.kinds().stream()
                    .filter(each -> each.kind() == filter.kindOrAny())
                    .mapToLong(OfKind::waiting)
                    .sum();
        }
        return filter.stepOrAny() != null
                ? counts.steps().stream()
                        .filter(each -> each.step().equals(filter.stepOrAny()))
                        .mapToLong(OfStep::waiting)
                        .sum()
                : Long.valueOf(counts.waiting());
    }

    private QueueLine line(ReviewQueue queue, QueueFilter filter, ReviewRow row) {
        var today = LocalDate.ofInstant(
                clock.instant(), LocaleContextHolder.getTimeZone().toZoneId());
        return new QueueLine(
                row,
                filter.on(queue.path() + "/" + row.evidence()).toString(),
                row.dueOn() != null && row.dueOn().isBefore(today));
    }
}
