package io.waymark.web.ui.guide;

import io.waymark.advising.api.journey.TypicalTime;
import io.waymark.web.ui.message.Texts;
import java.time.Period;
import org.springframework.stereotype.Component;

/** Says how long something takes, as people say it: 2 days to 1 week. */
@Component("durations")
public class DurationTexts {

    private static final int WEEK = 7;
    private static final int MONTH = 30;

    private final Texts texts;

    public DurationTexts(Texts texts) {
        this.texts = texts;
    }

    public String say(TypicalTime time) {
        var shortest = say(time.shortest());
        var longest = say(time.longest());
        return shortest.equals(longest) ? longest : texts.say("length.range", shortest, longest);
    }

    public String say(Period period) {
        var months = period.toTotalMonths();
        if (period.getDays() == 0 && months > 0) {
            return months % 12 == 0 ? texts.say("length.years", months / 12) : texts.say("length.months", months);
        }
        var days = MONTH * months + period.getDays();
        return days % WEEK == 0 ? texts.say("length.weeks", days / WEEK) : texts.say("length.days", days);
    }
}
