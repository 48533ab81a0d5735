package io.waymark.web.road;

import io.waymark.advising.api.journey.TypicalTime;
import io.waymark.web.page.Words;
import java.time.Period;
import org.springframework.stereotype.Component;

/** Says how long something takes, as people say it: 2 days to 1 week. */
@Component
class Lengths {

    private static final int WEEK = 7;

    private final Words words;

    Lengths(Words words) {
        this.words = words;
    }

    String say(TypicalTime time) {
        var shortest = say(time.shortest());
        var longest = say(time.longest());
        return shortest.equals(longest) ? longest : words.say("length.range", shortest, longest);
    }

    private String say(Period period) {
        if (period.getDays() == 0 && period.toTotalMonths() > 0) {
            var months = period.toTotalMonths();
            return months % 12 == 0 ? words.say("length.years", months / 12) : words.say("length.months", months);
        }
        var days = period.getDays();
        return days % WEEK == 0 ? words.say("length.weeks", days / WEEK) : words.say("length.days", days);
    }
}
