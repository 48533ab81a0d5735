package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.DecisionView;
import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.WaitingView;
import io.waymark.advising.api.note.NoteView;
import io.waymark.web.student.meetings.StudentMeetings.Coming;
import io.waymark.web.student.roadmap.StudentHome.Standing;
import io.waymark.web.ui.chart.Forecasts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import io.waymark.web.ui.trail.RequirementTexts;
import io.waymark.web.ui.trail.TrailDrawing;
import io.waymark.web.ui.trail.TrailView;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the student's home together from what the services answered. */
@Component
class StudentHomePages {

    static final String STEPS = "/student/roadmap/steps/";
    private static final int COMING = 3;

    private final TrailDrawing trails;
    private final CurrentStepCards cards;
    private final NextStepCards nextSteps;
    private final Forecasts forecasts;
    private final RequirementTexts requirements;
    private final RecentFeedback feedback;
    private final Companions companions;
    private final Texts texts;
    private final When when;

    StudentHomePages(
            TrailDrawing trails,
            CurrentStepCards cards,
            NextStepCards nextSteps,
            Forecasts forecasts,
            RequirementTexts requirements,
            RecentFeedback feedback,
            Companions companions,
            Texts texts,
            When when) {
        this.trails = trails;
        this.cards = cards;
        this.nextSteps = nextSteps;
        this.forecasts = forecasts;
        this.requirements = requirements;
        this.feedback = feedback;
        this.companions = companions;
        this.texts = texts;
        this.when = when;
    }

    StudentHome home(HomeView home, List<DecisionView> decisions, List<NoteView> notes, Coming coming) {
        var journey = home.journey();
        var meetings = coming.list();
        return new StudentHome(
                texts.say("home.heading", journey.roadmap().title()),
                lead(journey),
                standing(journey),
                companions.of(journey.advisor(), meetings),
                journey.walked(),
                journey.roadmap(),
                trail(home),
                journey.next() == null ? null : nextSteps.view(journey.next(), home.next()),
                journey.waiting().stream().map(this::waiting).toList(),
                forecasts.of(journey).orElse(null),
                meetings.stream().limit(COMING).toList(),
                coming.silent(),
                feedback.latest(decisions, notes));
    }

    /** While there is no roadmap to show: what is booked is there all the same. */
    StudentHome without(Standing standing, Coming coming) {
        var meetings = coming.list();
        return new StudentHome(
                texts.say("home.title"),
                "",
                standing,
                companions.of(null, meetings),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                meetings.stream().limit(COMING).toList(),
                coming.silent(),
                null);
    }

    private String waiting(WaitingView waiting) {
        return texts.say(
                "home.waits.for",
                requirements.label(waiting.requirement()),
                waiting.step().title(),
                requirements.names(waiting.verifiedBy()));
    }

    private static Standing standing(JourneyView journey) {
        if (journey.complete()) {
            return Standing.COMPLETE;
        }
        return journey.next() == null ? Standing.WAITS_FOR_OTHERS : Standing.NEXT_STEP;
    }

    private TrailView trail(HomeView home) {
        var current = home.current();
        var spot = current == null
                ? null
                : trails.spot(home.journey(), current.key()).orElse(null);
        return trails.trail(
                home.journey(), STEPS, spot, spot == null || current == null ? null : cards.card(spot, current));
    }

    private String lead(JourneyView journey) {
        if (journey.complete()) {
            return texts.say("home.lead.complete", journey.done(), journey.total());
        }
        var stage = journey.stages().stream()
                .filter(it -> it.key().equals(journey.here()))
                .findFirst()
                .orElseThrow()
                .number();
        var ready = journey.jobReady();
        return texts.say(
                ready == null ? "home.lead" : "home.lead.ready",
                stage,
                journey.stages().size(),
                journey.done(),
                journey.total(),
                ready == null ? "" : when.month(YearMonth.from(ready.likely())));
    }
}
