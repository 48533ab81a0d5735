package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.review.ReviewOrder;
import io.waymark.advising.api.review.ReviewRow;
import io.waymark.advising.api.review.ReviewView;
import io.waymark.web.reviewer.queue.Rail.Due;
import io.waymark.web.reviewer.queue.Rail.Group;
import io.waymark.web.reviewer.queue.Rail.RailRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Orders the pieces around one by how soon an answer is due. */
@Component
class Rails {

    private static final int SOON_DAYS = 2;

    private final Clock clock;

    Rails(Clock clock) {
        this.clock = clock;
    }

    Rail around(ReviewQueue queue, QueueFilter filter, ReviewView review) {
        var here = review.evidence().id();
        var rows = review.around();
        var today = LocalDate.ofInstant(
                clock.instant(), LocaleContextHolder.getTimeZone().toZoneId());
        var byDue = rows.stream().collect(Collectors.groupingBy(it -> due(it.dueOn(), today)));
        var order = filter.orderOrOldest();
        var groups = Stream.of(Due.values())
                .sorted(order == ReviewOrder.OLDEST ? Comparator.naturalOrder() : Comparator.reverseOrder())
                .map(due -> new Group(due, rows(byDue.getOrDefault(due, List.of()), queue, filter, here)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
        return new Rail(
                filter.on(queue.path()).toString(),
                order,
                groups,
                rows.size() < review.place().waiting());
    }

    private static List<RailRow> rows(List<ReviewRow> rows, ReviewQueue queue, QueueFilter filter, UUID here) {
        return rows.stream().map(it -> row(it, queue, filter, here)).toList();
    }

    private static RailRow row(ReviewRow it, ReviewQueue queue, QueueFilter filter, UUID here) {
        return new RailRow(
                filter.on(queue.path() + "/" + it.evidence()).toString(),
                it.student().fullName(),
                it.stepTitle(),
                it.kind(),
                it.submission(),
                it.askedAt(),
                it.evidence().equals(here));
    }

    private static Due due(@Nullable LocalDate dueOn, LocalDate today) {
        if (dueOn == null) {
            return Due.LATER;
        }
        if (dueOn.isBefore(today)) {
            return Due.OVERDUE;
        }
        return dueOn.isAfter(today.plusDays(SOON_DAYS)) ? Due.LATER : Due.SOON;
    }
}
