package io.waymark.web.advisor.students;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StepView;
import io.waymark.web.ui.evidence.Submitted;

/** A piece of evidence in a step's history, with what the student submitted beside what was asked for. */
record SubmittedEvidence(EvidenceView evidence, Submitted submitted) {

    static SubmittedEvidence of(EvidenceView evidence, StepView step) {
        var asked = step.proves().stream()
                .filter(it -> it.standing().id().equals(evidence.requirement()))
                .findFirst()
                .map(RequirementView::asked)
                .orElse(null);
        return new SubmittedEvidence(
                evidence,
                Submitted.of(evidence.shown(), asked, "/reviewer/queue/advisor/%s/document".formatted(evidence.id())));
    }
}
