package io.waymark.core.roadmap;

import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What comes before a step.
 *
 * @param required must be complete first; they hold for the step's substeps too
 * @param recommended an order hint only
 * @param exemptions when a required step may be passed over
 * @param windows how long before or after a required step is complete this one may start
 * @param condition where the step is asked for, unless everywhere
 */
public record Prerequisites(
        List<StepKey> required,
        List<StepKey> recommended,
        List<Exemption> exemptions,
        List<Window> windows,
        @Nullable Condition condition) {

    public static final Prerequisites NONE = new Prerequisites(List.of(), List.of(), List.of());

    /** At any time after the required steps, and everywhere. */
    public Prerequisites(List<StepKey> required, List<StepKey> recommended, List<Exemption> exemptions) {
        this(required, recommended, exemptions, List.of(), null);
    }

    public Prerequisites {
        required = List.copyOf(required);
        recommended = List.copyOf(recommended);
        exemptions = List.copyOf(exemptions);
        windows = List.copyOf(windows);
    }

    /** Whether the step may start so long before this one is complete. */
    public boolean maySkipAhead(StepKey prerequisite) {
        return windows.stream().anyMatch(it -> it.step().equals(prerequisite) && it.before() != null);
    }

    /**
     * When a step may be done, counted from the day a required one is complete.
     *
     * @param before how long ahead of it; until then, what that one itself waits for has to be complete
     * @param afterMax how long after it at the latest
     */
    public record Window(
            StepKey step, @Nullable Period before, @Nullable Period afterMax) {}

    /**
     * The states in which a step is asked for.
     *
     * @param states by their postal codes, e.g. CA
     */
    public record Condition(
            List<String> states,
            @Nullable Basis basis,
            @Nullable String source) {

        public Condition {
            states = List.copyOf(states);
        }

        boolean holdsIn(@Nullable String state) {
            return state != null && states.contains(state);
        }
    }

    /** A case in which the step may start although a required one is open, if somebody confirms the case. */
    public record Exemption(String when, StepKey replaces, Set<VerifierRole> verifiedBy, boolean uncertain) {

        public Exemption {
            verifiedBy = Set.copyOf(verifiedBy);
        }
    }
}
