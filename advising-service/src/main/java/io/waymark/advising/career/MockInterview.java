package io.waymark.advising.career;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.MockInterviewParameters;
import io.waymark.advising.api.kind.MockInterviewPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.kind.Choices;
import io.waymark.advising.kind.EvidenceKindHandler;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.advising.kind.Grading;
import io.waymark.advising.kind.KindTypes;
import io.waymark.advising.kind.ShownEntry;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Mock interviews, judged by a rubric. */
@Component
class MockInterview implements EvidenceKindHandler<EvidenceSpec.MockInterview, MockInterviewPayload> {

    @Override
    public KindTypes<EvidenceSpec.MockInterview, MockInterviewPayload> types() {
        return new KindTypes<>(
                EvidenceKind.MOCK_INTERVIEW,
                EvidenceSpec.MockInterview.class,
                MockInterviewPayload.class,
                MockInterviewParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.MockInterview asked) {
        return new MockInterviewParameters(
                asked.target(), Choices.of(asked.rubric().levels()), Choices.of(asked.minLevel()));
    }

    @Override
    public MockInterviewPayload accept(
            EvidenceSpec.MockInterview asked, MockInterviewPayload submitted, LocalDate today) {
        new FieldChecks(today).past("heldOn", submitted.heldOn()).done();
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.MockInterview asked, MockInterviewPayload payload) {
        return new ShownEntry()
                .date("held-on", payload.heldOn())
                .text("interviewer", payload.interviewer())
                .text("learned", payload.learned())
                .alone();
    }

    @Override
    public Optional<Grading> grading(EvidenceSpec.MockInterview asked) {
        return Optional.of(new Grading(asked.rubric(), asked.minLevel()));
    }
}
