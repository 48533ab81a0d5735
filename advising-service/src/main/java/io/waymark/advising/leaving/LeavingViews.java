package io.waymark.advising.leaving;

import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.LeavingView.Concerned;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.disclosure.Disclosures;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says whom a leaving concerns, and writes down which students' records that tells of. */
@Component
class LeavingViews {

    private final People people;
    private final Disclosures disclosures;

    LeavingViews(People people, Disclosures disclosures) {
        this.people = people;
        this.disclosures = disclosures;
    }

    LeavingView of(PersonId leaver, List<Consequence> consequences) {
        var concerned = effects(consequences);
        var entries = people.entries(
                Stream.concat(Stream.of(leaver), concerned.keySet().stream()).collect(Collectors.toSet()));
        disclose(entries.values());
        var toTell = concerned.entrySet().stream()
                .map(it -> new Concerned(entry(entries, it.getKey()).brief(), it.getValue()))
                .sorted(Comparator.comparing((Concerned it) -> it.person().familyName())
                        .thenComparing(it -> it.person().givenName())
                        .thenComparing(it -> it.person().id()))
                .toList();
        return new LeavingView(entry(entries, leaver).brief(), counts(consequences), toTell);
    }

    private void disclose(Collection<PersonView> shown) {
        var students = shown.stream()
                .filter(it -> it.roles().contains(Role.STUDENT))
                .map(it -> new PersonId(it.id()))
                .toList();
        disclosures.record(students, "leaving", "admin");
    }

    private static Map<PersonId, Set<LeavingEffect>> effects(List<Consequence> consequences) {
        Map<PersonId, Set<LeavingEffect>> effects = new HashMap<>();
        consequences.forEach(it -> effects.computeIfAbsent(it.concerned(), _ -> EnumSet.noneOf(LeavingEffect.class))
                .add(it.effect()));
        return effects;
    }

    private static Map<LeavingEffect, Integer> counts(List<Consequence> consequences) {
        var counts = new EnumMap<LeavingEffect, Integer>(LeavingEffect.class);
        consequences.forEach(it -> counts.merge(it.effect(), 1, Integer::sum));
        return counts;
    }

    private static PersonView entry(Map<PersonId, PersonView> entries, PersonId person) {
        return Objects.requireNonNull(entries.get(person));
    }
}
