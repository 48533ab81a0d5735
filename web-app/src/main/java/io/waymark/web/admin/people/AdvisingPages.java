package io.waymark.web.admin.people;

import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.admin.advisors.AdvisorChoices;
import io.waymark.web.services.PageParts;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says who advises a student and who could, asked at once. */
@Component
class AdvisingPages {

    private final PersonApi people;
    private final AssignmentApi assignments;
    private final AdvisorChoices choices;
    private final PageParts parts;
    private final Clock clock;

    AdvisingPages(PersonApi people, AssignmentApi assignments, AdvisorChoices choices, PageParts parts, Clock clock) {
        this.people = people;
        this.assignments = assignments;
        this.choices = choices;
        this.parts = parts;
        this.clock = clock;
    }

    AdvisingPage load(UUID student) {
        var person = parts.load(() -> people.show(student));
        var history = parts.load(() -> assignments.history(student));
        var active = parts.load(choices::all);
        var entry = person.get();
        var assigned = history.orNull();
        var able = active.orNull();
        return new AdvisingPage(
                entry,
                assigned == null ? null : StudentAdvisors.of(assigned, clock.instant()),
                able == null ? null : choices.of(able));
    }
}
