package io.waymark.web.ui.hours;

import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts a student's hours together, for whoever reads them. */
@Component
public class HoursSheets {

    private static final int WEEK = 7;

    private final HoursWeeks weeks;
    private final HoursCharts charts;
    private final OpenHours open;
    private final Texts texts;

    HoursSheets(HoursWeeks weeks, HoursCharts charts, OpenHours open, Texts texts) {
        this.weeks = weeks;
        this.charts = charts;
        this.open = open;
        this.texts = texts;
    }

    public HoursSheet of(HoursView hours, HoursAudience audience) {
        var later = hours.week().plusDays(WEEK);
        return new HoursSheet(
                audience,
                weeks.title(hours),
                hours.week().minusDays(WEEK),
                later.isAfter(hours.today()) ? null : later,
                weeks.days(hours, audience),
                targets(hours.targets(), audience),
                open.waiting(hours.waiting(), audience),
                open.disputed(hours.disputed(), audience));
    }

    private List<HoursTarget> targets(List<HoursTargetView> targets, HoursAudience audience) {
        return IntStream.range(0, targets.size())
                .mapToObj(it -> target("target-" + it, targets.get(it), audience))
                .toList();
    }

    private HoursTarget target(String id, HoursTargetView target, HoursAudience audience) {
        return new HoursTarget(
                id,
                target.stepTitle(),
                audience.steps() + target.step(),
                state(target),
                texts.say("hours-log.verified", target.verified(), target.target()),
                charts.sentence(target, audience),
                charts.draw(id + "-chart", target, audience));
    }

    private static State state(HoursTargetView target) {
        if (target.verified().compareTo(BigDecimal.valueOf(target.target())) >= 0) {
            return State.VERIFIED;
        }
        return target.total().signum() > 0 ? State.PROGRESS : State.TODO;
    }
}
