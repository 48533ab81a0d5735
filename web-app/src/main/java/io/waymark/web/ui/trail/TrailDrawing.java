package io.waymark.web.ui.trail;

import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.StageView;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a journey as the trail. A substep stands on it in its step's place while it is the one to do. */
@Component
public class TrailDrawing {

    private final StepRows rows;
    private final StageTexts sentences;
    private final Texts texts;

    TrailDrawing(StepRows rows, StageTexts sentences, Texts texts) {
        this.rows = rows;
        this.sentences = sentences;
        this.texts = texts;
    }

    /** A step and where the trail shows it: as itself, or in place of the step it is part of. */
    public record Spot(TrailStep shown, TrailStep row) {}

    /**
     * @param href where the student's steps are, e.g. {@code /student/roadmap/steps/}
     * @param here the step the person stands on, if there is one in their stage
     * @param card what to show of it
     */
    public TrailView trail(JourneyView journey, String href, @Nullable Spot here, @Nullable CurrentStepCard card) {
        var hereNumber = journey.stages().stream()
                .filter(stage -> stage.key().equals(journey.here()))
                .mapToInt(StageView::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        var stages = journey.stages().stream()
                .map(stage -> stage(stage, hereNumber, href, here, card))
                .toList();
        return new TrailView(spoken(journey), stages);
    }

    /** Where the trail shows a step of the stage that the student is in. */
    public Optional<Spot> spot(JourneyView journey, String step) {
        return journey.stages().stream()
                .filter(stage -> stage.key().equals(journey.here()))
                .flatMap(stage -> stage.steps().stream())
                .flatMap(row -> andBelow(row).map(shown -> new Spot(shown, row)))
                .filter(spot -> spot.shown().key().equals(step))
                .findFirst();
    }

    private static Stream<TrailStep> andBelow(TrailStep step) {
        return Stream.concat(Stream.of(step), step.substeps().stream().flatMap(TrailDrawing::andBelow));
    }

    private String spoken(JourneyView journey) {
        var total = journey.stages().size();
        return journey.stages().stream()
                .filter(stage -> stage.key().equals(journey.here()))
                .findFirst()
                .map(stage -> texts.say("trail.spoken", stage.number(), total, stage.title()))
                .orElseGet(() -> texts.say("trail.spoken.done", total));
    }

    private TrailStage stage(
            StageView stage, int hereNumber, String href, @Nullable Spot here, @Nullable CurrentStepCard card) {
        var isHere = stage.number() == hereNumber;
        var steps = new ArrayList<StepMark>();
        var passed = false;
        for (var row : stage.steps()) {
            if (isHere && here != null && card != null && row.equals(here.row())) {
                steps.add(rows.view(here.shown(), href).standingHere(card));
                passed = true;
            } else {
                steps.add(passed ? rows.view(row, href).lyingAhead() : rows.view(row, href));
            }
        }
        return new TrailStage(
                stage.number(),
                stage.title(),
                state(stage.mark()),
                rows.said(stage),
                stage.percent(),
                sentences.of(stage),
                isHere,
                stage.number() > hereNumber,
                isHere,
                steps);
    }

    public static State state(Mark mark) {
        return State.valueOf(mark.name());
    }
}
