package io.waymark.web.ui.evidence;

import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.ui.message.Texts;
import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says in a few words what a requirement asks for: {@code ${@requirementNames.of(evidence.label)}}. */
@Component("requirementNames")
public class RequirementNames {

    private final Texts texts;

    RequirementNames(Texts texts) {
        this.texts = texts;
    }

    public String of(RequirementLabel label) {
        return texts.say(
                "asked." + label.kind(),
                Map.of(
                        "target", label.target(),
                        "of", label.of(),
                        "share", label.target() / 100.0,
                        "names", names(label),
                        "named", label.names().isEmpty() ? "no" : "yes"));
    }

    /** From {@link RequirementLabel#code}; what isn't one is said as it is. */
    public String of(String code) {
        return RequirementLabel.parse(code).map(this::of).orElse(code);
    }

    /** Verified by an advisor or the registrar. */
    public String verifiedBy(Collection<VerifierRole> roles) {
        return texts.say(
                "asked.verified-by",
                texts.anyOf(roles.stream()
                        .sorted()
                        .map(role -> texts.say("asked.verifier." + role))
                        .toList()));
    }

    private String names(RequirementLabel label) {
        return label.kind() == EvidenceKind.DEGREE_RECORD
                ? texts.anyOf(label.names().stream().map(this::level).toList())
                : texts.anyOf(label.names());
    }

    private String level(String code) {
        return texts.sayOr("asked.level." + code, Map.of(), code);
    }
}
