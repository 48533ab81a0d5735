package io.waymark.core.roadmap;

import java.util.List;
import java.util.function.Predicate;

/** The evidence a step asks for, and how much of it is needed. */
public record EvidenceAsked(EvidenceRule rule, List<EvidenceRequirement> requirements) {

    public static final EvidenceAsked NONE = new EvidenceAsked(EvidenceRule.ALL, List.of());

    public EvidenceAsked {
        requirements = List.copyOf(requirements);
    }

    /** What counts towards completion. */
    public List<EvidenceRequirement> needed() {
        return requirements.stream().filter(it -> !it.optional()).toList();
    }

    /** Whether a step takes one of several, and another one is there that is enough. */
    public boolean isMetOtherwise(EvidenceRequirement asked, Predicate<EvidenceRequirement> met) {
        return rule == EvidenceRule.ANY
                && !asked.optional()
                && needed().stream().anyMatch(it -> !it.equals(asked) && met.test(it));
    }

    /** Whether a step needs all its evidence or any one piece of it. Optional pieces are never needed. */
    public enum EvidenceRule {
        ALL,
        ANY
    }
}
