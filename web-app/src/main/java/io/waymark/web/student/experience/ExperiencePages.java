package io.waymark.web.student.experience;

import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.placement.PlacementSummaries;
import io.waymark.web.ui.placement.PlacementSummary;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts the page of a student's hours together. */
@Component
class ExperiencePages {

    private static final int WEEK = 7;

    private final HoursWeeks weeks;
    private final HoursCharts charts;
    private final PlacementSummaries placements;
    private final Texts texts;

    ExperiencePages(HoursWeeks weeks, HoursCharts charts, PlacementSummaries placements, Texts texts) {
        this.weeks = weeks;
        this.charts = charts;
        this.placements = placements;
        this.texts = texts;
    }

    ExperiencePage of(HoursAndPlacements there) {
        var hours = there.hours();
        var later = hours.week().plusDays(WEEK);
        return new ExperiencePage(
                hours.targets().stream()
                        .map(it -> new Choice(
                                it.requirement(), texts.say("experience.for.step", it.stepTitle(), it.target())))
                        .toList(),
                targets(hours.targets()),
                hours.unasked().stream()
                        .map(it -> new Choice(it.site(), texts.say("experience.unasked", it.site(), it.entries())))
                        .toList(),
                weeks.title(hours),
                hours.week().minusDays(WEEK),
                later.isAfter(hours.today()) ? null : later,
                weeks.days(hours),
                placements.of(there.begun()).stream().map(this::place).toList(),
                there.placements() == null ? null : placements.of(there.placements()));
    }

    private Choice place(PlacementSummary placement) {
        var view = placement.view();
        return new Choice(view.id().toString(), texts.facts(List.of(view.site().name(), placement.days())));
    }

    private List<HoursTarget> targets(List<HoursTargetView> targets) {
        return IntStream.range(0, targets.size())
                .mapToObj(it -> target("target-" + it, targets.get(it)))
                .toList();
    }

    private HoursTarget target(String id, HoursTargetView target) {
        return new HoursTarget(
                id,
                target.stepTitle(),
                "/student/roadmap/steps/" + target.step(),
                state(target),
                texts.say("experience.verified", target.verified(), target.target()),
                charts.sentence(target),
                charts.draw(id + "-chart", target));
    }

    private static State state(HoursTargetView target) {
        if (target.verified().compareTo(BigDecimal.valueOf(target.target())) >= 0) {
            return State.VERIFIED;
        }
        return target.total().signum() > 0 ? State.PROGRESS : State.TODO;
    }
}
