package io.waymark.advising.journey;

import io.waymark.advising.api.journey.ArticleView;
import io.waymark.advising.api.journey.GuideView;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StepTerms;
import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.journey.StepView;
import io.waymark.advising.api.journey.TypicalTime;
import io.waymark.advising.api.journey.WaiverView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.Relationship;
import io.waymark.core.progress.RequirementProgress;
import io.waymark.core.progress.StepProgress;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.StageKey;
import io.waymark.core.roadmap.VerifierRole;
import org.jspecify.annotations.Nullable;

/** Puts together all there is to know about one step. */
record StepPage(
        Trail trail,
        StepProgress step,
        Relationship viewer,
        EvidenceKinds kinds,
        StepTerms terms,
        QuestionBanks banks,
        @Nullable WaiverView waiver) {

    StepView view(PersonBrief student) {
        var stage = trail.roadmap().stageOf(step.key()).orElseThrow();
        var definition = step.step();
        var span = definition.span();
        return new StepView(
                student,
                step.key().value(),
                definition.title(),
                new StepTitle(stage.key().value(), stage.title()),
                trail.roadmap().stages().indexOf(stage) + 1,
                trail.parentsOf(step.key()),
                Marks.of(step),
                step.isLocked(),
                trail.titles(step.waitingFor()),
                definition.optional(),
                step.percent(),
                definition.guidance(),
                span == null
                        ? null
                        : new TypicalTime(
                                span.min(), span.max(), span.basis(), span.uncertain(), span.note(), span.source()),
                terms,
                definition.background().facts().stream().map(this::cited).toList(),
                step.evidence().stream().map(this::requirement).toList(),
                step.substeps().stream().map(trail::step).toList(),
                definition.verifiers(),
                trail.opensAfter(step.key()),
                waiver,
                step.completedOn(),
                step.renewsOn(),
                step.assurance(),
                trail.roadmap().guide(step.key()).map(GuideView::of).orElse(null),
                new StepReferences(trail.roadmap()).of(definition.background()),
                article(),
                stage.key().equals(StageKey.RESEARCH) ? trail.roadmap().key().value() : null);
    }

    private RequirementView requirement(RequirementProgress progress) {
        var requirement = progress.requirement();
        var missing = !progress.verified().plus(progress.submitted()).reaches(progress.target());
        var metOtherwise = step.isMetOtherwise(progress);
        var canSubmit = viewer == Relationship.SELF
                && missing
                && !metOtherwise
                && waiver == null
                && kinds.isSubmitted(requirement.kind());
        return new RequirementView(
                Trail.standing(progress),
                kinds.parameters(requirement),
                requirement.verifiedBy(),
                requirement.alternative(),
                metOtherwise,
                canSubmit,
                isPracticed(requirement),
                isRated(requirement),
                requirement.basis(),
                requirement.uncertain(),
                requirement.note());
    }

    private boolean isRated(EvidenceRequirement requirement) {
        return requirement.spec() instanceof EvidenceSpec.AdvisorReview review
                && review.rubric().key().equals(Rubric.SKILLS_GAP)
                && !trail.roadmap().occupation().skills().isEmpty();
    }

    private boolean isPracticed(EvidenceRequirement requirement) {
        return requirement.kind() == EvidenceKind.ASSESSMENT_SCORE
                && requirement.verifiedBy().contains(VerifierRole.SYSTEM)
                && banks.haveQuestionsFor(trail.roadmap().references().credentials());
    }

    private Fact cited(Fact fact) {
        return new Fact(fact.text(), trail.roadmap().cited(fact.provenance()));
    }

    private @Nullable ArticleView article() {
        var source = trail.roadmap().source();
        return source == null ? null : new ArticleView(source.title(), source.lastUpdated(), source.retrieved());
    }
}
