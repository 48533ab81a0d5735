package io.waymark.web.styleguide;

import io.waymark.web.ui.chart.EstimateNotes;
import io.waymark.web.ui.chart.ForecastChart;
import io.waymark.web.ui.chart.ForecastChart.DateMark;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.MeterView;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.trail.CurrentStepCard;
import io.waymark.web.ui.trail.NextStepCard;
import io.waymark.web.ui.trail.StepMark;
import io.waymark.web.ui.trail.TrailEvidence;
import io.waymark.web.ui.trail.TrailStage;
import io.waymark.web.ui.trail.TrailView;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The roadmap as a path. */
@Component
@StyleguidePart
class TrailSample implements Sample {

    private static final String STEP = "/styleguide/trail";

    @Override
    public String piece() {
        return "trail";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        model.addAttribute("trail", trail());
        model.addAttribute("evidence", evidence());
        model.addAttribute(
                "next",
                new NextStepCard(
                        "5 minutes",
                        "Log Monday’s shift at Harbor Street Clinic",
                        "36 hours are still to be verified and the placement ends December 11.",
                        Action.link("Log the shift", STEP),
                        Action.post("Not now", STEP)));
        model.addAttribute(
                "forecast",
                new ForecastChart(
                        "forecast",
                        "When you could be job-ready",
                        "May to September 2027",
                        "Estimate: most likely June 2027, between May and September 2027",
                        "Based on your pace since August.",
                        new DateMark(0, "Nov"),
                        new DateMark(0.41, "May"),
                        new DateMark(0.515, "June"),
                        new DateMark(0.82, "Sep"),
                        new EstimateNotes(
                                List.of("Each open step takes the middle of its usual time."),
                                List.of(new EstimateNotes.Move(
                                        "3 months earlier: you finished “Hours at a site”",
                                        "October 3, then most likely June 2027")))));
    }

    private static TrailView trail() {
        return new TrailView(
                "You are at stage 2 of 3, Gain relevant experience.",
                List.of(
                        new TrailStage(
                                1,
                                "Research the field",
                                State.VERIFIED,
                                "Self-reported",
                                100,
                                "2 of 2 steps",
                                false,
                                false,
                                false,
                                List.of(
                                        step("Duties", State.VERIFIED).noting("Read by Dana Whitcomb"),
                                        step("Outlook", State.WAIVED))),
                        new TrailStage(
                                2,
                                "Gain relevant experience",
                                State.PROGRESS,
                                null,
                                25,
                                "1 of 4 steps",
                                true,
                                false,
                                true,
                                List.of(
                                        step("Log hours", State.PROGRESS).standingHere(here()),
                                        step("Shadow on the job", State.SUBMITTED)
                                                .lyingAhead(),
                                        step("Build a portfolio", State.RETURNED)
                                                .noting("One report still shows a birth date")
                                                .lyingAhead())),
                        new TrailStage(
                                3,
                                "Obtain certifications",
                                State.LOCKED,
                                null,
                                0,
                                "Unlocks after stage 2",
                                false,
                                false,
                                false,
                                List.of(step("Earn RHIT or CCS", State.LOCKED)))));
    }

    private static CurrentStepCard here() {
        return new CurrentStepCard(
                "Record each shift and have the site supervisor verify it.",
                new MeterView("shifts", "84", "of 120 hours verified", "done by about Dec 11", 84, 120),
                evidence(),
                List.of(Action.link("Log a shift", STEP).withIcon("plus"), Action.link("Open this step", STEP)));
    }

    private static List<TrailEvidence> evidence() {
        return List.of(
                TrailEvidence.of(State.TODO, "Resume, as a file", "An advisor reads it"),
                new TrailEvidence(State.PROGRESS, "8 hours of shadowing", "3 hours logged", "3 of 8 h"),
                TrailEvidence.of(State.VERIFIED, "Membership number", "Seen by Dana Whitcomb, May 4"),
                new TrailEvidence(State.LOCKED, "Score report", null, null));
    }

    private static StepMark step(String name, State state) {
        return StepMark.of(name, STEP, state);
    }
}
