package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.Origin;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.StageKey;
import java.util.List;

/** Stages and, through them, everything to do. */
final class StageBinder {

    private static final int MOST_STAGES = 50;

    private final GlossaryLookup lookup;
    private final StepBinder steps;

    StageBinder(GlossaryLookup lookup) {
        this.lookup = lookup;
        steps = new StepBinder(new EvidenceBinder(new EvidenceSpecBinder(lookup)));
    }

    List<Stage> stages(Mapping roadmap) {
        var stages = roadmap.each("stages", this::stage);
        if (stages.isEmpty() && roadmap.has("stages")) {
            roadmap.refuse("stages", "A roadmap needs stages.");
        }
        return stages;
    }

    private Stage stage(Mapping stage) {
        var key = stage.key("key", StageKey::of);
        var below = stage.each("steps", steps::step);
        if (below.isEmpty()) {
            stage.refuse("A stage needs steps.");
        }
        var completion = CompletionBinder.completion(stage, below.size(), "steps");
        if (completion instanceof Completion.Own) {
            stage.refuse("completion", "A stage has no evidence of its own; write all, any or n_of.");
            completion = new Completion.All();
        }
        return new Stage(
                key,
                stage.text("title"),
                stage.whole("order", 1, MOST_STAGES),
                stage.choice("origin", Origin.class, "origin"),
                stage.text("guidance"),
                completion,
                SpanBinder.span(stage),
                lookup.some(stage, "employer_types", Vocabulary.EMPLOYER_TYPES),
                below.isEmpty() ? List.of(StandIn.step(stage.errors())) : below);
    }
}
