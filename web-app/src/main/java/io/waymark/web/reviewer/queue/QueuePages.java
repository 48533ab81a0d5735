package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.review.ReviewApi;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.web.reviewer.queue.QueuePage.QueueLine;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a queue's page together: what waits and how much it is. */
@Component
class QueuePages {

    private final ReviewApi reviews;
    private final PageParts parts;
    private final QueueFilters filters;
    private final Pagers pagers;
    private final Clock clock;

    QueuePages(ReviewApi reviews, PageParts parts, QueueFilters filters, Pagers pagers, Clock clock) {
        this.reviews = reviews;
        this.parts = parts;
        this.filters = filters;
        this.pagers = pagers;
        this.clock = clock;
    }

    QueuePage load(ReviewQueue queue, QueueFilter filter, ListPosition position) {
        var counted = parts.load(
                () -> reviews.counts(queue.capacity(), filter.kindOrAny(), filter.stepOrAny(), filter.ageOrAny()));
        var found = reviews.list(
                queue.capacity(),
                filter.kindOrAny(),
                filter.stepOrAny(),
                filter.ageOrAny(),
                filter.orderOrOldest(),
                position.after(),
                position.limit());
        var counts = counted.orNull();
        var lines = found.items().stream().map(it -> line(queue, filter, it)).toList();
        return new QueuePage(
                queue,
                counts,
                counts == null ? List.of() : filters.of(queue, filter, counts),
                filter.orderOrOldest(),
                filters.orders(queue, filter),
                filter.isSet(),
                lines,
                filters.columns(queue, filter),
                pagers.of(
                        filter.on(queue.path()),
                        position,
                        lines.size(),
                        found.next(),
                        counts == null ? null : (long) counts.listed()),
                lines.isEmpty() ? null : lines.getFirst().href());
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
