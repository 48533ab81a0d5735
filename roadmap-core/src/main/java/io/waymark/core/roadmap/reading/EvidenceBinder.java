package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Basis;
import io.waymark.core.roadmap.EvidenceAsked;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.VerifierRole;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What a step asks for. */
record EvidenceBinder(EvidenceSpecBinder specs) {

    EvidenceAsked evidence(Mapping step, StepKey key) {
        var rule = step.choiceOrNull("evidence_rule", EvidenceAsked.EvidenceRule.class, "evidence rule");
        Map<EvidenceKind, Integer> seen = new EnumMap<>(EvidenceKind.class);
        List<EvidenceRequirement> requirements =
                new ArrayList<>(step.each("evidence", it -> requirement(it, key, seen)));
        var asked = new EvidenceAsked(Objects.requireNonNullElse(rule, EvidenceAsked.EvidenceRule.ALL), requirements);
        if (asked.rule() == EvidenceAsked.EvidenceRule.ALL
                && requirements.stream().anyMatch(EvidenceRequirement::alternative)) {
            step.refuse("evidence", "An alternative needs \"evidence_rule: any\" beside it.");
        }
        if (!requirements.isEmpty() && asked.needed().isEmpty()) {
            step.refuse("evidence", "At least one piece of evidence must not be optional.");
        }
        if (rule != null && requirements.isEmpty()) {
            step.refuse("evidence_rule", "There is no evidence for this rule.");
        }
        return asked;
    }

    private EvidenceRequirement requirement(Mapping requirement, StepKey step, Map<EvidenceKind, Integer> seen) {
        var kind = requirement.choice("kind", EvidenceKind.class, "kind of evidence");
        var ordinal = seen.merge(kind, 1, Integer::sum);
        var name = kind.key().replace('_', '-') + (ordinal == 1 ? "" : "-" + ordinal);
        var word = requirement.optional("kind");
        return new EvidenceRequirement(
                new RequirementId(step, name),
                word != null && word.names(EvidenceKind.class) ? spec(kind, requirement) : unreadable(requirement),
                verifiers(requirement, "verified_by"),
                requirement.flag("alternative"),
                requirement.flag("optional"),
                requirement.choiceOrNull("basis", Basis.class, "basis"),
                requirement.flag("uncertain"),
                requirement.textOrNull("note"));
    }

    private EvidenceSpec spec(EvidenceKind kind, Mapping requirement) {
        var spec = requirement.nested("params", params -> specs.spec(kind, params));
        if (spec == null) {
            requirement.refuse(
                    "\"params\" is missing; %s takes: %s.".formatted(kind.key(), String.join(", ", kind.parameters())));
            return StandIn.SPEC;
        }
        return spec;
    }

    private static EvidenceSpec unreadable(Mapping requirement) {
        requirement.has("params");
        return StandIn.SPEC;
    }

    static Set<VerifierRole> verifiers(Mapping mapping, String name) {
        Set<VerifierRole> roles = new LinkedHashSet<>();
        mapping.scalars(name).forEach(it -> roles.add(it.choice(VerifierRole.class, "verifier")));
        if (roles.isEmpty()) {
            mapping.refuse("\"%s\" is missing or empty.".formatted(name));
            roles.add(VerifierRole.STUDENT);
        }
        return roles;
    }
}
