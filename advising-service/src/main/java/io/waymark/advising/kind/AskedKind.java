package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** A requirement with the handler of its kind, which knows what the two are made of. */
record AskedKind<S extends EvidenceSpec, P extends EvidencePayload>(
        EvidenceKindHandler<S, P> handler, EvidenceRequirement requirement) {

    static <S extends EvidenceSpec, P extends EvidencePayload> AskedKind<S, P> of(
            EvidenceKindHandler<S, P> handler, EvidenceRequirement requirement) {
        return new AskedKind<>(handler, requirement);
    }

    AcceptedEvidence accept(EvidencePayload submitted, LocalDate today, JsonMapper json) {
        if (!handler.types().payload().isInstance(submitted)) {
            throw new RuleViolationException(
                    "other-kind-needed", "This asks for another kind of evidence. Open the step again.");
        }
        return kept(handler.accept(specification(), handler.types().payload().cast(submitted), today), json);
    }

    AcceptedEvidence count(EvidencePayload counted, LocalDate today, JsonMapper json) {
        return kept(handler.count(specification(), handler.types().payload().cast(counted), today), json);
    }

    private AcceptedEvidence kept(P payload, JsonMapper json) {
        return new AcceptedEvidence(
                requirement,
                json.writeValueAsString(payload),
                handler.version(),
                handler.amount(specification(), payload));
    }

    EvidenceParameters parameters() {
        return handler.parametersOf(specification());
    }

    List<ShownField> shown(EvidencePayload payload) {
        return handler.shown(specification(), handler.types().payload().cast(payload));
    }

    Optional<Grading> grading() {
        return handler.grading(specification());
    }

    private S specification() {
        return handler.types().asked().cast(requirement.spec());
    }
}
