package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.SessionCountParameters;
import io.waymark.advising.api.kind.SessionCountPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SessionCount implements EvidenceKindHandler<EvidenceSpec.SessionCount, SessionCountPayload> {

    @Override
    public KindTypes<EvidenceSpec.SessionCount, SessionCountPayload> types() {
        return new KindTypes<>(
                EvidenceKind.SESSION_COUNT,
                EvidenceSpec.SessionCount.class,
                SessionCountPayload.class,
                SessionCountParameters.class);
    }

    @Override
    public Intake intake() {
        return Intake.COUNTED;
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.SessionCount asked) {
        return new SessionCountParameters(Choices.of(asked.sessionType()));
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.SessionCount asked, SessionCountPayload payload) {
        return List.of();
    }
}
