package io.waymark.advising.kind;

import io.waymark.advising.api.kind.AdvisorReviewParameters;
import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class AdvisorReview implements EvidenceKindHandler<EvidenceSpec.AdvisorReview, AdvisorReviewPayload> {

    @Override
    public KindTypes<EvidenceSpec.AdvisorReview, AdvisorReviewPayload> types() {
        return new KindTypes<>(
                EvidenceKind.ADVISOR_REVIEW,
                EvidenceSpec.AdvisorReview.class,
                AdvisorReviewPayload.class,
                AdvisorReviewParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.AdvisorReview asked) {
        return new AdvisorReviewParameters(Choices.of(asked.rubric().levels()), Choices.of(asked.minLevel()));
    }

    @Override
    public AdvisorReviewPayload accept(
            EvidenceSpec.AdvisorReview asked, AdvisorReviewPayload submitted, LocalDate today) {
        return new AdvisorReviewPayload(PlainText.strip(submitted.text()));
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.AdvisorReview asked, AdvisorReviewPayload payload) {
        return PlainText.shown(payload.text());
    }

    @Override
    public Optional<Grading> grading(EvidenceSpec.AdvisorReview asked) {
        return Optional.of(new Grading(asked.rubric(), asked.minLevel()));
    }
}
