package io.waymark.web.road;

import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.TrailStep;
import io.waymark.web.page.Figures;
import io.waymark.web.page.Words;
import io.waymark.web.time.When;
import io.waymark.web.trail.StepView;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A step as a row: its name, how far it is, and a sentence about that. */
@Component
class StepRows {

    private final Proofs proofs;
    private final Words words;
    private final When when;
    private final Figures figures;

    StepRows(Proofs proofs, Words words, When when, Figures figures) {
        this.proofs = proofs;
        this.words = words;
        this.when = when;
        this.figures = figures;
    }

    /** The parts of a step, each as a row. */
    List<StepView> list(List<TrailStep> steps, String href) {
        return steps.stream().map(step -> view(step, href)).toList();
    }

    StepView view(TrailStep step, String href) {
        var view = StepView.of(step.title(), href + step.key(), Trails.state(step.mark()));
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

    String opensAfter(List<StepTitle> steps) {
        return steps.isEmpty()
                ? ""
                : words.say(
                        "trail.opens-after",
                        steps.stream().map(StepTitle::title).collect(Collectors.joining(", ")));
    }
}
