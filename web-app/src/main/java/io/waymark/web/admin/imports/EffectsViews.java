package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportChange.Condition;
import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.advising.api.imports.ImportEffects;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what a checked import will change: by kind, and by name who gets to see the records of others. */
@Component
class EffectsViews {

    private final Texts texts;

    EffectsViews(Texts texts) {
        this.texts = texts;
    }

    EffectsView of(UUID upload, ImportEffects effects) {
        var rows = Link.to("/admin/imports/" + upload + "/changes");
        return new EffectsView(
                Arrays.stream(Kind.values())
                        .filter(it -> it != Kind.STAFF_ADDED && effects.count(it) > 0)
                        .map(it -> new EffectsView.Kind(
                                texts.say("imports.effect.kind." + it, effects.count(it)),
                                rows.with("kind", it).toString()))
                        .toList(),
                staff(effects.staff()),
                effects.count(Kind.STAFF_ADDED) - people(effects.staff()),
                effects.cohorts().stream().map(this::cohort).toList());
    }

    private static int people(List<ImportChange> staff) {
        return (int) staff.stream().map(ImportChange::row).distinct().count();
    }

    private List<EffectsView.Staff> staff(List<ImportChange> staff) {
        return staff.stream()
                .filter(it -> !it.item().isEmpty())
                .collect(Collectors.groupingBy(ImportChange::item, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(it -> new EffectsView.Staff(
                        texts.say(
                                "imports.staff." + it.getKey().toUpperCase(Locale.ROOT),
                                it.getValue().size()),
                        it.getValue().stream().map(this::person).toList()))
                .toList();
    }

    private String person(ImportChange change) {
        var person = texts.say("imports.staff.person", change.fullName(), change.number(), change.row());
        return change.condition() == Condition.ALWAYS
                ? person
                : texts.facts(List.of(person, texts.say("imports.staff." + change.condition())));
    }

    private EffectsView.NewCohort cohort(ImportChange created) {
        return new EffectsView.NewCohort(
                texts.say("imports.new-cohort", created.item(), Integer.parseInt(created.becomes())),
                created.was().isEmpty() ? "" : texts.say("imports.new-cohort.meant", created.was()));
    }
}
