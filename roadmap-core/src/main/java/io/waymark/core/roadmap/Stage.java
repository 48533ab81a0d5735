package io.waymark.core.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leg of the way, with steps that belong together. */
public record Stage(
        StageKey key,
        String title,
        int order,
        Origin origin,
        String guidance,
        Completion completion,
        @Nullable Span span,
        List<Term> employerTypes,
        List<Step> steps) {

    public Stage {
        if (steps.isEmpty()) {
            throw new IllegalArgumentException("A stage has steps: " + key);
        }
        if (completion instanceof Completion.Own) {
            throw new IllegalArgumentException("A stage has no evidence of its own: " + key);
        }
        if (completion instanceof Completion.AtLeast atLeast && atLeast.n() > steps.size()) {
            throw new IllegalArgumentException("%s needs %d of %d steps".formatted(key, atLeast.n(), steps.size()));
        }
        employerTypes = List.copyOf(employerTypes);
        steps = List.copyOf(steps);
    }

    Stage inState(@Nullable String state) {
        return new Stage(
                key,
                title,
                order,
                origin,
                guidance,
                completion,
                span,
                employerTypes,
                steps.stream().map(it -> it.inState(state)).toList());
    }
}
