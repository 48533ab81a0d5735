package io.waymark.advising.occupation;

import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.occupation.SkillStore.AgreedGap;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Skill;
import io.waymark.core.roadmap.SkillStanding;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets students rate themselves against what a career asks for, and their advisors agree with them on gaps. */
@Service
@Transactional
class SkillService {

    private static final String WHAT = "skills";

    private final StudentAccess access;
    private final Roadmaps roadmaps;
    private final Journeys journeys;
    private final SkillStore store;
    private final SkillViews views;
    private final Institutions institutions;
    private final CurrentCaller caller;
    private final Clock clock;

    SkillService(
            StudentAccess access,
            Roadmaps roadmaps,
            Journeys journeys,
            SkillStore store,
            SkillViews views,
            Institutions institutions,
            CurrentCaller caller,
            Clock clock) {
        this.access = access;
        this.roadmaps = roadmaps;
        this.journeys = journeys;
        this.store = store;
        this.views = views;
        this.institutions = institutions;
        this.caller = caller;
        this.clock = clock;
    }

    List<SkillsView> own(PersonId student) {
        access.require(student, WHAT);
        var walk = Optional.ofNullable(journeys.find(List.of(student)).get(student))
                .orElseThrow(() -> new NotFoundException("no-journey", "This student is on no roadmap yet."));
        return walk.both().stream()
                .map(it -> views.of(student, newest(it.roadmap().key().value())))
                .toList();
    }

    SkillsView show(PersonId student, String roadmap) {
        access.require(student, WHAT);
        return views.of(student, newest(roadmap));
    }

    SkillsView rate(PersonId student, String key, Map<String, Integer> levels) {
        if (access.require(student, WHAT) != Relationship.SELF) {
            throw new AccessDeniedException("Only students rate themselves.");
        }
        var roadmap = newest(key);
        var asked = roadmap.occupation().skills().stream().map(Skill::key).toList();
        if (!levels.keySet().containsAll(asked) || asked.size() != levels.size()) {
            throw new RuleViolationException(
                    "skills-not-all-rated", "Rate each skill of this career.", Map.of("skills", asked.size()));
        }
        if (!levels.values().stream().allMatch(SkillStanding::isLevel)) {
            throw new RuleViolationException("no-such-skill-level", "A skill is rated from 0 to 4.");
        }
        store.hold(student);
        store.rate(student, roadmap.key().value(), levels, institutions.today(), clock.instant());
        return views.of(student, roadmap);
    }

    SkillsView agree(PersonId student, String key, String skill, String note) {
        access.requireAdvisor(student, WHAT);
        var roadmap = newest(key);
        var line = views.of(student, roadmap).skills().stream()
                .filter(it -> it.skill().key().equals(skill))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("no-such-skill", "This career asks for no such skill."));
        var level = line.level();
        if (level == null || !line.standing().isGap()) {
            throw new RuleViolationException("no-skill-gap", "There is no gap in this skill now.");
        }
        store.agree(
                student,
                roadmap.key().value(),
                new AgreedGap(skill, note.strip(), level, caller.get().person(), clock.instant()));
        return views.of(student, roadmap);
    }

    SkillsView disagree(PersonId student, String key, String skill) {
        access.requireAdvisor(student, WHAT);
        var roadmap = newest(key);
        store.disagree(student, roadmap.key().value(), skill);
        return views.of(student, roadmap);
    }

    private Roadmap newest(String key) {
        return roadmaps.newest(key)
                .map(roadmaps::load)
                .orElseThrow(OccupationService::unknown)
                .roadmap();
    }
}
