package io.waymark.core.progress;

import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.StepKey;
import java.util.List;

/** What to do next, and why just that. */
public record NextStep(StepKey step, Reason reason) {

    /** Why a step is suggested, with what the sentence needs. */
    public sealed interface Reason {

        /** Evidence was returned; revise it first. */
        record ReviseReturned(RequirementId requirement) implements Reason {}

        /** More than half of it is there. */
        record NearlyDone(RequirementId requirement, Amount have, int target) implements Reason {}

        /** Other steps wait for it; those that name it come first. */
        record OpensOthers(List<StepKey> steps) implements Reason {
            public OpensOthers {
                steps = List.copyOf(steps);
            }
        }

        /** It is the next in the recommended order. */
        record FollowsThePlan(StageKey stage) implements Reason {}
    }
}
