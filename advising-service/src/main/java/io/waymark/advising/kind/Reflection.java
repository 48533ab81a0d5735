package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class Reflection implements EvidenceKindHandler<EvidenceSpec.Reflection, ReflectionPayload> {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.REFLECTION;
    }

    @Override
    public Class<EvidenceSpec.Reflection> specification() {
        return EvidenceSpec.Reflection.class;
    }

    @Override
    public Class<ReflectionPayload> payload() {
        return ReflectionPayload.class;
    }

    @Override
    public Class<? extends EvidenceParameters> parameters() {
        return ReflectionParameters.class;
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.Reflection asked) {
        return new ReflectionParameters(asked.prompt(), asked.minWords());
    }

    @Override
    public ReflectionPayload accept(EvidenceSpec.Reflection asked, ReflectionPayload submitted) {
        var text = PlainText.strip(submitted.text());
        var words = PlainText.words(text);
        if (words < asked.minWords()) {
            throw new RuleViolationException(
                    "too-few-words",
                    "Write at least %d words; so far there are %d.".formatted(asked.minWords(), words),
                    Map.of("words", words, "minWords", asked.minWords()));
        }
        return new ReflectionPayload(text);
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.Reflection asked, ReflectionPayload payload) {
        return PlainText.shown(payload.text());
    }
}
