package io.waymark.advising.leaving;

import io.waymark.advising.api.leaving.LeavingEffect;
import io.waymark.advising.api.leaving.LeavingView;
import io.waymark.advising.api.leaving.LeavingView.Concerned;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says what a leaving does to whom, each person once. */
@Component
class LeavingViews {

    private final People people;

    LeavingViews(People people) {
        this.people = people;
    }

    LeavingView of(PersonBrief who, List<Consequence> consequences) {
        var effects = new EnumMap<LeavingEffect, Integer>(LeavingEffect.class);
        Map<PersonId, Set<LeavingEffect>> concerned = new HashMap<>();
        consequences.forEach(it -> {
            effects.merge(it.effect(), 1, Integer::sum);
            concerned
                    .computeIfAbsent(it.concerned(), _ -> EnumSet.noneOf(LeavingEffect.class))
                    .add(it.effect());
        });
        var names = people.briefs(concerned.keySet());
        var toTell = concerned.entrySet().stream()
                .map(it -> new Concerned(Objects.requireNonNull(names.get(it.getKey())), it.getValue()))
                .sorted(Comparator.comparing((Concerned it) -> it.person().familyName())
                        .thenComparing(it -> it.person().givenName())
                        .thenComparing(it -> it.person().id()))
                .toList();
        return new LeavingView(who, effects, toTell);
    }
}
