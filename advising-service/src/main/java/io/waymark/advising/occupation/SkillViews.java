package io.waymark.advising.occupation;

import io.waymark.advising.api.journey.RoadmapView;
import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.api.occupation.SkillsView.GapAgreement;
import io.waymark.advising.api.occupation.SkillsView.SkillLine;
import io.waymark.advising.api.occupation.SkillsView.SkillRating;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.occupation.SkillStore.AgreedGap;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Skill;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together how a student stands in the skills of a career. */
@Component
class SkillViews {

    /** Whoever rates themselves once a month sees two years. */
    private static final int DAYS = 24;

    private final SkillStore store;
    private final People people;

    SkillViews(SkillStore store, People people) {
        this.store = store;
        this.people = people;
    }

    SkillsView of(PersonId student, Roadmap roadmap) {
        var key = roadmap.key().value();
        var ratings = store.ratings(student, key, DAYS);
        var agreed = store.agreements(student, key).stream()
                .collect(Collectors.toMap(AgreedGap::skill, Function.identity()));
        var named = people.briefs(
                Stream.concat(Stream.of(student), agreed.values().stream().map(AgreedGap::by))
                        .distinct()
                        .toList());
        var who = Optional.ofNullable(named.get(student))
                .orElseThrow(() -> new NotFoundException("no-such-person", "There is no such person."));
        return new SkillsView(
                who,
                new RoadmapView(key, roadmap.version(), roadmap.title()),
                roadmap.skills().stream()
                        .map(it -> line(it, ratings, agreed.get(it.key()), named))
                        .toList(),
                ratings);
    }

    /** What was not asked for yet when the student last rated counts as it was rated before. */
    private static SkillLine line(
            Skill skill, List<SkillRating> ratings, @Nullable AgreedGap agreed, Map<PersonId, PersonBrief> named) {
        var level = ratings.stream()
                .flatMap(it -> Stream.ofNullable(it.levels().get(skill.key())))
                .findFirst()
                .orElse(null);
        return new SkillLine(
                skill,
                level,
                agreed == null
                        ? null
                        : new GapAgreement(
                                agreed.note(),
                                Optional.ofNullable(named.get(agreed.by())).orElseThrow(),
                                agreed.at(),
                                agreed.level()));
    }
}
