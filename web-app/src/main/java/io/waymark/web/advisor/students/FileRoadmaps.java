package io.waymark.web.advisor.students;

import io.waymark.advising.api.journey.EstimateView;
import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.web.ui.chart.EstimateTexts;
import io.waymark.web.ui.chart.ForecastChart;
import io.waymark.web.ui.chart.Forecasts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.trail.CurrentStepCard;
import io.waymark.web.ui.trail.StepMark;
import io.waymark.web.ui.trail.StepRows;
import io.waymark.web.ui.trail.TrailDrawing;
import io.waymark.web.ui.trail.TrailView;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Draws the roadmap of a student for somebody else. */
@Component
class FileRoadmaps {

    private static final Set<Mark> UNDER_WAY = Set.of(Mark.SUBMITTED, Mark.RETURNED, Mark.PROGRESS);

    private final TrailDrawing trails;
    private final StepRows rows;
    private final Forecasts forecasts;
    private final EstimateTexts estimates;
    private final Texts texts;

    FileRoadmaps(TrailDrawing trails, StepRows rows, Forecasts forecasts, EstimateTexts estimates, Texts texts) {
        this.trails = trails;
        this.rows = rows;
        this.forecasts = forecasts;
        this.estimates = estimates;
        this.texts = texts;
    }

    FileRoadmap of(FileHead head, HomeView home) {
        var journey = home.journey();
        var steps = head.href() + "/steps/";
        return new FileRoadmap(
                false,
                head.href() + "/careers/" + journey.roadmap().key(),
                new TrailView(spoken(head, journey), trail(home, steps).stages()),
                forecasts
                        .of(journey)
                        .map(it -> inTheThirdPerson(it, journey.estimate()))
                        .orElse(null),
                open(journey, steps),
                journey.walked(),
                List.of());
    }

    private TrailView trail(HomeView home, String steps) {
        var current = home.current();
        var here = current == null
                ? null
                : trails.spot(home.journey(), current.key()).orElse(null);
        var card = here == null
                ? null
                : new CurrentStepCard(
                        texts.say("file.here", here.shown().percent()),
                        null,
                        List.of(),
                        List.of(Action.link(
                                texts.say("file.open-step"),
                                steps + here.shown().key())));
        return trails.trail(home.journey(), steps, here, card);
    }

    private List<StepMark> open(JourneyView journey, String steps) {
        return rows.list(
                journey.stages().stream()
                        .flatMap(stage -> stage.steps().stream())
                        .filter(FileRoadmaps::isUnderWay)
                        .toList(),
                steps);
    }

    private static boolean isUnderWay(TrailStep step) {
        return UNDER_WAY.contains(step.mark());
    }

    private String spoken(FileHead head, JourneyView journey) {
        return journey.stages().stream()
                .filter(stage -> stage.key().equals(journey.here()))
                .findFirst()
                .map(stage -> texts.say(
                        "file.roadmap.spoken",
                        head.called(),
                        stage.number(),
                        journey.stages().size(),
                        stage.title()))
                .orElseGet(() -> texts.say("file.roadmap.spoken.done", head.called()));
    }

    /** The student's own page says "you". */
    private ForecastChart inTheThirdPerson(ForecastChart drawn, EstimateView estimate) {
        return new ForecastChart(
                drawn.id(),
                texts.say("file.forecast"),
                drawn.range(),
                drawn.spoken(),
                texts.say("file.forecast.why"),
                drawn.start(),
                drawn.earliest(),
                drawn.likely(),
                drawn.latest(),
                estimates.toOthers(estimate));
    }
}
