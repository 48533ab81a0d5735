package io.waymark.web.road;

import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.web.page.State;
import io.waymark.web.page.Words;
import io.waymark.web.time.When;
import io.waymark.web.trail.HereView;
import io.waymark.web.trail.StageView;
import io.waymark.web.trail.StepView;
import io.waymark.web.trail.TrailView;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a journey as the trail. A substep stands on it in its step's place while it is the one to do. */
@Component
public class Trails {

    private final StepRows rows;
    private final Words words;
    private final When when;

    Trails(StepRows rows, Words words, When when) {
        this.rows = rows;
        this.words = words;
        this.when = when;
    }

    /** A step and where the trail shows it: as itself, or in place of the step it is part of. */
    public record Spot(TrailStep shown, TrailStep row) {}

    /**
     * @param href where the student's steps are, e.g. {@code /road/steps/}
     * @param here the step the person stands on, if there is one in their stage
     * @param card what to show of it
     */
    public TrailView trail(JourneyView journey, String href, @Nullable Spot here, @Nullable HereView card) {
        var hereNumber = journey.stages().stream()
                .filter(stage -> stage.key().equals(journey.here()))
                .mapToInt(io.waymark.advising.api.journey.StageView::number)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        var stages = journey.stages().stream()
                .map(stage -> stage(stage, hereNumber, href, here, card))
                .toList();
        return new TrailView(spoken(journey), stages);
    }

    /** Where the person stands: what to do next if it lies in their stage, else the first step there that is open. */
    public Optional<Spot> here(JourneyView journey) {
        var rows = journey.stages().stream()
                .filter(stage -> stage.key().equals(journey.here()))
                .flatMap(stage -> stage.steps().stream())
                .toList();
        var next = Optional.ofNullable(journey.next()).map(NextStepView::step);
        var suggested = rows.stream()
                .flatMap(row -> andBelow(row).map(step -> new Spot(step, row)))
                .filter(spot -> next.filter(spot.shown().key()::equals).isPresent())
                .findFirst();
        return suggested.or(() -> rows.stream()
                .filter(row -> !state(row.mark()).isDone() && row.mark() != Mark.LOCKED)
                .findFirst()
                .map(row -> new Spot(row, row)));
    }

    private static Stream<TrailStep> andBelow(TrailStep step) {
        return Stream.concat(Stream.of(step), step.substeps().stream().flatMap(Trails::andBelow));
    }

    private String spoken(JourneyView journey) {
        var total = journey.stages().size();
        return journey.stages().stream()
                .filter(stage -> stage.key().equals(journey.here()))
                .findFirst()
                .map(stage -> words.say("trail.spoken", stage.number(), total, stage.title()))
                .orElseGet(() -> words.say("trail.spoken.done", total));
    }

    private StageView stage(
            io.waymark.advising.api.journey.StageView stage,
            int hereNumber,
            String href,
            @Nullable Spot here,
            @Nullable HereView card) {
        var isHere = stage.number() == hereNumber;
        var steps = new ArrayList<StepView>();
        var passed = false;
        for (var row : stage.steps()) {
            if (isHere && here != null && card != null && row.equals(here.row())) {
                steps.add(rows.view(here.shown(), href).standingHere(card));
                passed = true;
            } else {
                steps.add(passed ? rows.view(row, href).lyingAhead() : rows.view(row, href));
            }
        }
        return new StageView(
                stage.number(),
                stage.title(),
                state(stage.mark()),
                stage.percent(),
                meta(stage),
                isHere,
                stage.number() > hereNumber,
                isHere,
                steps);
    }

    private String meta(io.waymark.advising.api.journey.StageView stage) {
        var count = words.say("trail.steps-done", stage.done(), stage.total());
        return switch (stage.mark()) {
            case VERIFIED ->
                stage.steps().stream()
                        .map(TrailStep::completedOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .map(last -> count + " · " + words.say("trail.finished", when.date(last)))
                        .orElse(count);
            case LOCKED ->
                stage.steps().stream()
                        .filter(step -> !step.waitingFor().isEmpty())
                        .findFirst()
                        .map(step -> count + " · " + rows.opensAfter(step.waitingFor()))
                        .orElse(count);
            default -> count;
        };
    }

    static State state(Mark mark) {
        return State.valueOf(mark.name());
    }
}
