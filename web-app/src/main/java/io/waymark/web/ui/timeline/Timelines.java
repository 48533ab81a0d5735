package io.waymark.web.ui.timeline;

import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.time.When;
import io.waymark.web.ui.timeline.TimelineView.Month;
import io.waymark.web.ui.timeline.TimelineView.TimelineLine;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts entries in order and by month, as the viewer's calendar has them. */
@Component
public class Timelines {

    private final When when;

    Timelines(When when) {
        this.when = when;
    }

    /**
     * The entries of a page.
     *
     * @param older the address of those before; null at the end
     */
    public TimelineView of(List<TimelineEntry> entries, List<Option> kinds, @Nullable String older) {
        var months = entries.stream()
                .sorted(Comparator.comparing(TimelineEntry::at).reversed())
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(when.dateOf(entry.at())), LinkedHashMap::new, Collectors.toList()));
        return new TimelineView(
                kinds,
                months.entrySet().stream()
                        .map(month -> new Month(
                                when.month(month.getKey()),
                                month.getValue().stream().map(this::line).toList()))
                        .toList(),
                older,
                null);
    }

    private TimelineLine line(TimelineEntry entry) {
        return new TimelineLine(entry, when.moment(entry.at()));
    }
}
