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
    public EvidenceKind kind() {
        return EvidenceKind.SESSION_COUNT;
    }

    @Override
    public Class<EvidenceSpec.SessionCount> specification() {
        return EvidenceSpec.SessionCount.class;
    }

    @Override
    public Class<SessionCountPayload> payload() {
        return SessionCountPayload.class;
    }

    @Override
    public Class<? extends EvidenceParameters> parameters() {
        return SessionCountParameters.class;
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
