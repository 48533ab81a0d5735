package io.waymark.web.road;

import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.NextStepView;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.web.page.Figures;
import io.waymark.web.page.State;
import io.waymark.web.page.Words;
import io.waymark.web.time.When;
import io.waymark.web.trail.HereView;
import io.waymark.web.trail.StageView;
import io.waymark.web.trail.StepView;
import io.waymark.web.trail.TrailView;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws a journey as the trail. A substep stands on it in its step's place while it is the one to do. */
@Component
public class Trails {

    private final Proofs proofs;
    private final Words words;
    private final When when;
    private final Figures figures;

    Trails(Proofs proofs, Words words, When when, Figures figures) {
        this.proofs = proofs;
        this.words = words;
        this.when = when;
        this.figures = figures;
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

    /** The parts of a step, each as a row. */
    List<StepView> steps(List<TrailStep> steps, String href) {
        return steps.stream().map(step -> view(step, href)).toList();
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
                steps.add(view(here.shown(), href).standingHere(card));
                passed = true;
            } else {
                steps.add(passed ? view(row, href).lyingAhead() : view(row, href));
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
                        .map(step -> count + " · " + opensAfter(step.waitingFor()))
                        .orElse(count);
            default -> count;
        };
    }

    private StepView view(TrailStep step, String href) {
        var view = StepView.of(step.title(), href + step.key(), state(step.mark()));
        var note = note(step);
        return note.isEmpty() ? view : view.noting(note);
    }

    private String note(TrailStep step) {
        var about = switch (step.mark()) {
            case VERIFIED -> done(step.completedOn(), step.renewsOn());
            case LOCKED -> opensAfter(step.waitingFor());
            case RETURNED -> words.say("trail.returned");
            case SUBMITTED -> words.say("trail.submitted");
            case WAIVED -> words.say("trail.waived");
            case PROGRESS -> progress(step);
            case TODO -> step.optional() ? words.say("trail.optional") : "";
        };
        return Stream.of(about, includes(step)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String done(@Nullable LocalDate completed, @Nullable LocalDate renews) {
        var finished = completed == null ? "" : words.say("trail.finished.sentence", when.date(completed));
        return renews == null ? finished : finished + " · " + words.say("trail.renews", when.date(renews));
    }

    private String progress(TrailStep step) {
        return step.requirements().stream()
                .filter(requirement -> !requirement.met() && !requirement.optional())
                .filter(requirement -> requirement.target() > 1)
                .findFirst()
                .map(this::standing)
                .orElse("");
    }

    private String standing(RequirementStanding requirement) {
        return words.say(
                "proof.standing",
                requirement.label(),
                proofs.amount(requirement.have()),
                figures.count(requirement.target()));
    }

    private String includes(TrailStep step) {
        var parts = step.substeps().stream().map(TrailStep::title).toList();
        return parts.isEmpty() ? "" : words.say("trail.includes", String.join(", ", parts));
    }

    private String opensAfter(List<StepTitle> steps) {
        return steps.isEmpty()
                ? ""
                : words.say(
                        "trail.opens-after",
                        steps.stream().map(StepTitle::title).collect(Collectors.joining(", ")));
    }

    static State state(Mark mark) {
        return State.valueOf(mark.name());
    }
}
