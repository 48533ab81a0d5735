package io.waymark.web.ui.guide;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** When somebody last looked whether something is still so: {@code ${@checked.word(link.checkedOn)}}. */
@Component("checked")
class CheckedAge {

    private final Texts texts;
    private final When when;
    private final Clock clock;

    CheckedAge(Texts texts, When when, Clock clock) {
        this.texts = texts;
        this.when = when;
        this.clock = clock;
    }

    /** Checked March 2026. */
    public String word(LocalDate day) {
        return texts.say("guide.checked", when.month(YearMonth.from(day)));
    }

    /** What was looked at more than a year ago may no longer be so. */
    public State state(LocalDate day) {
        return day.plusYears(1).isBefore(when.dateOf(clock.instant())) ? State.RETURNED : State.VERIFIED;
    }

    public String icon(LocalDate day) {
        return state(day) == State.VERIFIED ? "check" : "clock";
    }
}
