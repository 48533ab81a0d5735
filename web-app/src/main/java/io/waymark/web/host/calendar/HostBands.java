package io.waymark.web.host.calendar;

import io.waymark.advising.api.closure.ClosureView;
import io.waymark.core.time.BookableHours.OnDate;
import io.waymark.core.time.HoursView;
import io.waymark.web.ui.calendar.CalendarBand;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What of a host's calendar lasts for days: closures of the college and date overrides. */
@Component
class HostBands {

    private final Texts texts;
    private final When when;

    HostBands(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    List<CalendarBand> of(@Nullable HoursView own, ClosedTime closed) {
        return Stream.concat(
                        closed.closures().stream().map(this::closure),
                        own == null
                                ? Stream.empty()
                                : own.hours().exceptions().stream().map(this::override))
                .toList();
    }

    private CalendarBand closure(ClosureView closure) {
        var from = closure.from();
        var to = closure.to();
        if (from == null || to == null) {
            return new CalendarBand(
                    closure.firstDay(), closure.lastDay(), texts.say("calendar.closure", closure.name()), true);
        }
        var hours = texts.say("calendar.closure.hours", closure.name(), when.time(from), when.time(to));
        return new CalendarBand(closure.firstDay(), closure.lastDay(), hours, false);
    }

    private CalendarBand override(OnDate override) {
        var hours = texts.list(override.hours().stream()
                .map(each -> texts.say("calendar.from-to", when.time(each.from()), when.time(each.to())))
                .toList());
        return new CalendarBand(
                override.date(),
                override.date(),
                hours.isEmpty() ? texts.say("calendar.override.none") : texts.say("calendar.override", hours),
                hours.isEmpty());
    }
}
