package io.waymark.core.roadmap;

import java.util.List;
import java.util.Set;

/**
 * What comes before a step.
 *
 * @param required must be complete first; they hold for the step's substeps too
 * @param recommended an order hint only
 * @param exemptions when a required step may be passed over
 */
public record Prerequisites(List<StepKey> required, List<StepKey> recommended, List<Exemption> exemptions) {

    public static final Prerequisites NONE = new Prerequisites(List.of(), List.of(), List.of());

    public Prerequisites {
        required = List.copyOf(required);
        recommended = List.copyOf(recommended);
        exemptions = List.copyOf(exemptions);
    }

    /** A case in which the step may start although a required one is open, if somebody confirms the case. */
    public record Exemption(String when, StepKey replaces, Set<VerifierRole> verifiedBy, boolean uncertain) {

        public Exemption {
            verifiedBy = Set.copyOf(verifiedBy);
        }
    }
}
