package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.SelfAttestationParameters;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.Proof;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SelfAttestation implements EvidenceKindHandler<Proof.SelfAttestation, SelfAttestationPayload> {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.SELF_ATTESTATION;
    }

    @Override
    public Class<Proof.SelfAttestation> specification() {
        return Proof.SelfAttestation.class;
    }

    @Override
    public Class<SelfAttestationPayload> payload() {
        return SelfAttestationPayload.class;
    }

    @Override
    public Class<? extends EvidenceParameters> parameters() {
        return SelfAttestationParameters.class;
    }

    @Override
    public EvidenceParameters parametersOf(Proof.SelfAttestation asked) {
        return new SelfAttestationParameters(asked.statement());
    }

    @Override
    public SelfAttestationPayload accept(Proof.SelfAttestation asked, SelfAttestationPayload submitted) {
        if (!Boolean.TRUE.equals(submitted.affirmed())) {
            throw new RuleViolationException(
                    "not-affirmed", "Say that the statement is true, or come back when it is.");
        }
        return submitted;
    }

    @Override
    public List<ShownField> shown(Proof.SelfAttestation asked, SelfAttestationPayload payload) {
        return List.of();
    }
}
