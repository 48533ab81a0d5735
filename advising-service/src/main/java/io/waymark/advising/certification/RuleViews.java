package io.waymark.advising.certification;

import io.waymark.advising.api.certification.CredentialView.RoadmapPlace;
import io.waymark.advising.api.certification.RuleView;
import io.waymark.advising.api.certification.RuleView.RestsOn;
import io.waymark.advising.api.certification.RuleView.Several;
import io.waymark.advising.journey.Walk;
import io.waymark.core.certification.RecordedEvidence;
import io.waymark.core.certification.RuleOutcome;
import io.waymark.core.roadmap.EligibilityCondition;
import io.waymark.core.roadmap.StepKey;
import org.jspecify.annotations.Nullable;

/** Says how rules of eligibility stand. */
record RuleViews(Walk walk) {

    RuleView of(RuleOutcome outcome) {
        var rule = outcome.rule();
        return new RuleView(
                rule.text(),
                walk.roadmap().cited(rule.provenance()),
                rule.recommended(),
                outcome.verdict(),
                outcome.reason(),
                outcome.have(),
                outcome.need(),
                outcome.day(),
                outcome.restsOn().stream().map(this::restsOn).toList(),
                rule.step() == null ? null : place(rule.step()),
                several(rule.condition()),
                outcome.parts().stream().map(this::of).toList());
    }

    private static @Nullable Several several(EligibilityCondition condition) {
        return switch (condition) {
            case EligibilityCondition.EachOf _ -> Several.EACH;
            case EligibilityCondition.OneOf _ -> Several.ONE;
            default -> null;
        };
    }

    private RestsOn restsOn(RecordedEvidence evidence) {
        return new RestsOn(place(evidence.step()), evidence.title(), evidence.on(), evidence.verified());
    }

    private RoadmapPlace place(StepKey step) {
        return new RoadmapPlace(step.value(), walk.titleOf(step));
    }
}
