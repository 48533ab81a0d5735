package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Glossary;
import io.waymark.core.roadmap.Term;
import java.util.List;

/** Items to tick off, written out or shared by name, and how many of them. */
record ChecklistBinder(Glossary glossary) {

    private static final int MOST = 10_000;

    EvidenceSpec spec(Mapping params) {
        var items = items(params);
        var least = params.required("min_checked");
        if (least == null) {
            return new EvidenceSpec.TickedItems(items, 1);
        }
        if (least.is("all")) {
            return new EvidenceSpec.TickedItems(items, Math.max(1, items.size()));
        }
        var number = least.whole(1, MOST);
        if (number > items.size() && !items.isEmpty()) {
            least.refuse("%d items have to be ticked, but there are only %d.".formatted(number, items.size()));
        }
        return new EvidenceSpec.TickedItems(items, number);
    }

    private List<Term> items(Mapping params) {
        if (params.isList("items")) {
            var items = params.each("items", GlossaryBinder::term);
            if (items.isEmpty()) {
                params.refuse("items", "A checklist needs items.");
            }
            return items;
        }
        var name = params.key("items");
        var checklist = glossary.checklist(name);
        if (checklist.isEmpty() && !DefinitionErrors.isPlaceholder(name)) {
            var known = glossary.checklists().stream().map(it -> it.key()).toList();
            params.refuse("items", "There is no checklist \"%s\".%s".formatted(name, Likeness.hint(name, known)));
        }
        return checklist.map(it -> it.items()).orElse(List.of());
    }
}
