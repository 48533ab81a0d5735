package io.waymark.web.admin.settings.closures;

import io.waymark.advising.api.closure.ClosureView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Tells of closures in words. */
@Component
class ClosureRows {

    private final Texts texts;
    private final When when;
    private final Clock clock;

    ClosureRows(Texts texts, When when, Clock clock) {
        this.texts = texts;
        this.when = when;
        this.clock = clock;
    }

    ClosureRow of(ClosureView closure) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(closure.zone()));
        return ClosureRow.of(
                closure, days(closure), hours(closure), closure.lastDay().isBefore(today));
    }

    private String days(ClosureView closure) {
        return closure.firstDay().equals(closure.lastDay())
                ? when.day(closure.firstDay())
                : texts.say("closures.days.range", when.day(closure.firstDay()), when.day(closure.lastDay()));
    }

    private String hours(ClosureView closure) {
        return closure.from() == null || closure.to() == null
                ? texts.say("closures.hours.all-day")
                : texts.say("closures.hours.range", when.time(closure.from()), when.time(closure.to()));
    }
}
