package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class Reflection implements EvidenceKindHandler<EvidenceSpec.Reflection, ReflectionPayload> {

    @Override
    public KindTypes<EvidenceSpec.Reflection, ReflectionPayload> types() {
        return new KindTypes<>(
                EvidenceKind.REFLECTION,
                EvidenceSpec.Reflection.class,
                ReflectionPayload.class,
                ReflectionParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.Reflection asked) {
        return new ReflectionParameters(asked.prompt(), asked.minWords());
    }

    @Override
    public ReflectionPayload accept(EvidenceSpec.Reflection asked, ReflectionPayload submitted, LocalDate today) {
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
