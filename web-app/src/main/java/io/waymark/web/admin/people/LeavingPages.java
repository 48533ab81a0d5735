package io.waymark.web.admin.people;

import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.LeavingView.Concerned;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.admin.advisors.AdvisorChoices;
import io.waymark.web.admin.people.LeavingPage.ConcernedPerson;
import io.waymark.web.admin.people.LeavingPage.EffectLine;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what somebody's leaving would do to others, and what it did. */
@Component
class LeavingPages {

    private final PersonApi people;
    private final LeavingApi leavings;
    private final PageParts parts;
    private final AdvisorChoices choices;
    private final Texts texts;

    LeavingPages(PersonApi people, LeavingApi leavings, PageParts parts, AdvisorChoices choices, Texts texts) {
        this.people = people;
        this.leavings = leavings;
        this.parts = parts;
        this.choices = choices;
        this.texts = texts;
    }

    LeavingPage page(UUID id) {
        var person = parts.load(() -> people.show(id));
        var preview = parts.load(() -> leavings.preview(id));
        var others = parts.load(choices::all);
        var entry = person.get();
        var would = preview.orNull();
        var able = others.orNull();
        return new LeavingPage(
                entry,
                would == null ? null : lines(would.effects()),
                would == null
                        ? List.of()
                        : would.toTell().stream().map(this::concerned).toList(),
                ways(entry),
                able == null ? null : choices.without(id, able));
    }

    /** Everything that was done, in a line. */
    String told(LeavingView done, Lifecycle lifecycle) {
        var effects = lines(done.effects()).stream()
                .map(each -> texts.say("people.effect.counted." + each.effect(), each.count()))
                .toList();
        var name = done.person().fullName();
        var status = texts.say("lifecycle." + lifecycle);
        return effects.isEmpty()
                ? texts.say("people.left", name, status)
                : texts.say("people.left.with", name, status, texts.list(effects));
    }

    private static List<EffectLine> lines(Map<LeavingEffect, Integer> effects) {
        return Stream.of(LeavingEffect.values())
                .filter(effects::containsKey)
                .map(each -> new EffectLine(each, effects.getOrDefault(each, 0)))
                .toList();
    }

    private ConcernedPerson concerned(Concerned concerned) {
        var how = Stream.of(LeavingEffect.values())
                .filter(concerned.effects()::contains)
                .map(each -> texts.say("people.effect.for." + each))
                .toList();
        return new ConcernedPerson(concerned.person().fullName(), how);
    }

    /** What one can be who leaves: only students graduate or withdraw. */
    private List<Choice> ways(PersonView entry) {
        var student = entry.roles().contains(Role.STUDENT);
        return Stream.of(Lifecycle.GRADUATED, Lifecycle.WITHDRAWN, Lifecycle.ON_LEAVE, Lifecycle.DEACTIVATED)
                .filter(each -> each != entry.lifecycle())
                .filter(each -> student || each == Lifecycle.ON_LEAVE || each == Lifecycle.DEACTIVATED)
                .map(each -> new Choice(each.name(), texts.say("lifecycle." + each)))
                .toList();
    }
}
