package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.SessionCountParameters;
import io.waymark.advising.api.kind.SessionCountPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.Proof;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SessionCount implements EvidenceKindHandler<Proof.SessionCount, SessionCountPayload> {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.SESSION_COUNT;
    }

    @Override
    public Class<Proof.SessionCount> specification() {
        return Proof.SessionCount.class;
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
    public EvidenceParameters parametersOf(Proof.SessionCount asked) {
        return new SessionCountParameters(Choices.of(asked.sessionType()));
    }

    @Override
    public List<ShownField> shown(Proof.SessionCount asked, SessionCountPayload payload) {
        return List.of();
    }
}
