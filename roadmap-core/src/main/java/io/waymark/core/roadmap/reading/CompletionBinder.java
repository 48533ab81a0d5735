package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Completion;
import java.util.Objects;

/** How many children are needed. */
final class CompletionBinder {

    private static final int MOST = 500;

    private CompletionBinder() {}

    private enum CompletionRule {
        ALL,
        ANY,
        N_OF,
        OWN
    }

    static Completion completion(Mapping parent, int children, String what) {
        var completion = parent.nested("completion", it -> {
            var rule = it.choice("rule", CompletionRule.class, "completion rule");
            if (rule != CompletionRule.N_OF && it.has("n")) {
                it.refuse("n", "Only the rule n_of takes a number.");
            }
            if (children == 0 && (rule == CompletionRule.ANY || rule == CompletionRule.N_OF)) {
                it.refuse("There are no %s to choose from.".formatted(what));
                return new Completion.All();
            }
            return switch (rule) {
                case ALL -> new Completion.All();
                case ANY -> new Completion.Any();
                case N_OF -> atLeast(it, children, what);
                case OWN -> new Completion.Own();
            };
        });
        return Objects.requireNonNullElse(completion, new Completion.All());
    }

    private static Completion atLeast(Mapping completion, int children, String what) {
        var n = completion.whole("n", 1, MOST);
        if (n > children) {
            completion.refuse("n", "%d %s are needed, but there are only %d.".formatted(n, what, children));
            return new Completion.All();
        }
        return new Completion.AtLeast(n);
    }
}
