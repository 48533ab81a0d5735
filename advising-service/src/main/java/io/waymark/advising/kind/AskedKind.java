package io.waymark.advising.kind;

import io.waymark.advising.api.kind.CorrectableValue;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.kind.ShownValue;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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

    /** None if it says the same as what was written. */
    Optional<AcceptedEvidence> correct(
            EvidencePayload written, Map<String, String> corrections, LocalDate today, JsonMapper json) {
        if (!handler.correctable().containsAll(corrections.keySet())) {
            throw new RuleViolationException("not-correctable", "This cannot be corrected. Return it with a comment.");
        }
        var before = handler.types().payload().cast(written);
        var after = corrected(before, corrections, json);
        if (after.equals(before)) {
            return Optional.empty();
        }
        var accepted = handler.accept(specification(), after, today);
        handler.requireCorrection(specification(), before, accepted);
        return Optional.of(kept(accepted, json));
    }

    private P corrected(P written, Map<String, String> corrections, JsonMapper json) {
        if (corrections.values().stream().anyMatch(String::isBlank)) {
            throw unreadable(corrections.keySet());
        }
        var tree = (ObjectNode) json.readTree(json.writeValueAsString(written));
        corrections.forEach(tree::put);
        try {
            return json.treeToValue(tree, handler.types().payload());
        } catch (JacksonException unreadable) {
            throw unreadable(corrections.keySet());
        }
    }

    private static RuleViolationException unreadable(Set<String> fields) {
        var refusal = new FieldRefusal("unreadable", "This is not written as expected.", Map.of());
        return RuleViolationException.ofFields(
                "evidence-invalid",
                "Some of this is not in order.",
                fields.stream().collect(Collectors.toMap(it -> it, _ -> refusal)));
    }

    /** What is of another kind was for something else that the roadmap asked for. */
    boolean takesThePlaceOf(EvidencePayload onFile, EvidencePayload submitted, LocalDate today) {
        var type = handler.types().payload();
        return !type.isInstance(onFile)
                || !type.isInstance(submitted)
                || handler.takesThePlaceOf(type.cast(onFile), type.cast(submitted), today);
    }

    List<CorrectableValue> correctable(EvidencePayload payload) {
        var values = shown(payload).stream()
                .flatMap(it -> it.entry().stream())
                .collect(Collectors.toMap(ShownValue::name, it -> it, (first, _) -> first));
        return handler.correctable().stream()
                .flatMap(field -> Optional.ofNullable(values.get(handler.shownAs(field))).stream()
                        .map(it -> new CorrectableValue(field, it)))
                .toList();
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
