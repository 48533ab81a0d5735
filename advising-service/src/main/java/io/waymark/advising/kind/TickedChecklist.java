package io.waymark.advising.kind;

import io.waymark.advising.api.kind.ChecklistParameters;
import io.waymark.advising.api.kind.ChecklistPayload;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
class TickedChecklist implements EvidenceKindHandler<EvidenceSpec.TickedItems, ChecklistPayload> {

    @Override
    public KindTypes<EvidenceSpec.TickedItems, ChecklistPayload> types() {
        return new KindTypes<>(
                EvidenceKind.CHECKLIST,
                EvidenceSpec.TickedItems.class,
                ChecklistPayload.class,
                ChecklistParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.TickedItems asked) {
        return new ChecklistParameters(Choices.of(asked.items()), asked.minChecked());
    }

    @Override
    public ChecklistPayload accept(EvidenceSpec.TickedItems asked, ChecklistPayload submitted, LocalDate today) {
        var known = asked.items().stream().map(Term::key).collect(Collectors.toSet());
        var checked = Objects.requireNonNullElse(submitted.checked(), Set.<String>of());
        if (!known.containsAll(checked)) {
            throw new RuleViolationException("no-such-item", "The list has changed. Open it again and tick anew.");
        }
        if (checked.size() < asked.minChecked()) {
            throw new RuleViolationException(
                    "too-few-items",
                    "Tick at least %d of the %d items.".formatted(asked.minChecked(), known.size()),
                    Map.of("checked", checked.size(), "minChecked", asked.minChecked(), "items", known.size()));
        }
        return new ChecklistPayload(new TreeSet<>(checked));
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.TickedItems asked, ChecklistPayload payload) {
        var checked = Objects.requireNonNullElse(payload.checked(), Set.<String>of());
        var items =
                asked.items().stream().filter(it -> checked.contains(it.key())).toList();
        return List.of(ShownField.choices("checked", Choices.of(items)));
    }
}
