package io.waymark.core.roadmap;

import java.util.Locale;
import java.util.Map;

/** A roadmap's texts in another language. What it leaves out is said in the roadmap's own. */
public record Translation(
        Locale language, Wording roadmap, Map<StageKey, Wording> stages, Map<StepKey, Wording> steps) {

    public Translation {
        stages = Map.copyOf(stages);
        steps = Map.copyOf(steps);
    }

    /** What something is called and what is said about it. */
    public record Wording(String title, String text) {}

    boolean isIn(Locale wanted) {
        return language.getLanguage().equals(wanted.getLanguage());
    }

    Stage of(Stage stage) {
        var wording = stages.getOrDefault(stage.key(), new Wording(stage.title(), stage.guidance()));
        return new Stage(
                stage.key(),
                wording.title(),
                stage.order(),
                stage.origin(),
                wording.text(),
                stage.completion(),
                stage.span(),
                stage.employerTypes(),
                stage.steps().stream().map(this::of).toList());
    }

    private Step of(Step step) {
        var wording = steps.getOrDefault(step.key(), new Wording(step.title(), step.guidance()));
        return new Step(
                step.key(),
                wording.title(),
                step.order(),
                step.origin(),
                wording.text(),
                step.optional(),
                step.before(),
                step.completion(),
                step.evidence(),
                step.verifiers(),
                step.span(),
                step.recurring(),
                step.background(),
                step.substeps().stream().map(this::of).toList());
    }
}
