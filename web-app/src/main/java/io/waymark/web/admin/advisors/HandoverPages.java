package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.paging.Page;
import io.waymark.web.services.PageParts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says which students are handed over, and who could take them over: those with the most room first. */
@Component
class HandoverPages {

    /** So many are named; more ids would be too long an address. */
    private static final int NAMED = 100;

    private final PersonApi people;
    private final AssignmentApi assignments;
    private final PageParts parts;
    private final AdvisorChoices choices;

    HandoverPages(PersonApi people, AssignmentApi assignments, PageParts parts, AdvisorChoices choices) {
        this.people = people;
        this.assignments = assignments;
        this.parts = parts;
        this.choices = choices;
    }

    /** @param students which; all if empty */
    HandoverPage page(UUID id, Collection<UUID> students) {
        var chosen = new LinkedHashSet<>(students);
        var person = parts.load(() -> people.show(id));
        var able = parts.load(choices::byRoom);
        var assigned = parts.load(() -> chosen.isEmpty()
                ? List.<AssignedStudent>of()
                : Page.all(after -> assignments
                        .students(
                                id, chosen.stream().limit(NAMED).toList(), null, null, AssignedSort.NAME, after, NAMED)
                        .page()));
        var known = person.get();
        var names = assigned.orElse(List.of()).stream()
                .map(AssignedStudent::student)
                .filter(each -> chosen.contains(each.id()))
                .distinct()
                .map(PersonBrief::fullName)
                .toList();
        var others = able.orNull();
        return new HandoverPage(
                known, names, chosen.size() - names.size(), others == null ? null : choices.without(id, others));
    }
}
