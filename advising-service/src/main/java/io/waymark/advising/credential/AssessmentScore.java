package io.waymark.advising.credential;

import io.waymark.advising.api.kind.AssessmentScoreParameters;
import io.waymark.advising.api.kind.AssessmentScorePayload;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A test taken elsewhere, with its score. */
@Component
class AssessmentScore implements EvidenceKindHandler<EvidenceSpec.AssessmentScore, AssessmentScorePayload> {

    private static final double HUNDRED = 100;

    @Override
    public KindTypes<EvidenceSpec.AssessmentScore, AssessmentScorePayload> types() {
        return new KindTypes<>(
                EvidenceKind.ASSESSMENT_SCORE,
                EvidenceSpec.AssessmentScore.class,
                AssessmentScorePayload.class,
                AssessmentScoreParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.AssessmentScore asked) {
        return new AssessmentScoreParameters(asked.minScorePercent(), asked.target());
    }

    @Override
    public AssessmentScorePayload accept(
            EvidenceSpec.AssessmentScore asked, AssessmentScorePayload submitted, LocalDate today) {
        checked(asked, submitted, today)
                .require(
                        submitted.attempt() == null,
                        "attempt",
                        "counted-by-itself",
                        "Practice tests count by themselves.")
                .done();
        return submitted;
    }

    @Override
    public AssessmentScorePayload count(
            EvidenceSpec.AssessmentScore asked, AssessmentScorePayload counted, LocalDate today) {
        checked(asked, counted, today).done();
        return counted;
    }

    private static FieldChecks checked(
            EvidenceSpec.AssessmentScore asked, AssessmentScorePayload submitted, LocalDate today) {
        return new FieldChecks(today)
                .past("takenOn", submitted.takenOn())
                .require(
                        submitted.scorePercent() >= asked.minScorePercent(),
                        "scorePercent",
                        "score-too-low",
                        "This step needs at least %d %%.".formatted(asked.minScorePercent()),
                        Map.of("share", asked.minScorePercent() / HUNDRED));
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.AssessmentScore asked, AssessmentScorePayload payload) {
        return new ShownEntry()
                .text("test", payload.test())
                .number("score-percent", BigDecimal.valueOf(payload.scorePercent()))
                .date("taken-on", payload.takenOn())
                .alone();
    }
}
