package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.SelfAttestationParameters;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class SelfAttestation implements EvidenceKindHandler<EvidenceSpec.SelfAttestation, SelfAttestationPayload> {

    @Override
    public KindTypes<EvidenceSpec.SelfAttestation, SelfAttestationPayload> types() {
        return new KindTypes<>(
                EvidenceKind.SELF_ATTESTATION,
                EvidenceSpec.SelfAttestation.class,
                SelfAttestationPayload.class,
                SelfAttestationParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.SelfAttestation asked) {
        return new SelfAttestationParameters(asked.statement());
    }

    @Override
    public SelfAttestationPayload accept(
            EvidenceSpec.SelfAttestation asked, SelfAttestationPayload submitted, LocalDate today) {
        if (!Boolean.TRUE.equals(submitted.affirmed())) {
            throw new RuleViolationException(
                    "not-affirmed", "Say that the statement is true, or come back when it is.");
        }
        return submitted;
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.SelfAttestation asked, SelfAttestationPayload payload) {
        return List.of();
    }
}
