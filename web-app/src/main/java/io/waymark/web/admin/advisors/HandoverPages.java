package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorSort;
import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.paging.Page;
import io.waymark.web.services.PageParts;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Says which students are handed over, and who could take them over: those with the most room first. */
@Component
class HandoverPages {

    private static final int MANY = 200;

    private final PersonApi people;
    private final AdvisorApi advisors;
    private final AssignmentApi assignments;
    private final PageParts parts;
    private final AdvisorChoices choices;

    HandoverPages(
            PersonApi people, AdvisorApi advisors, AssignmentApi assignments, PageParts parts, AdvisorChoices choices) {
        this.people = people;
        this.advisors = advisors;
        this.assignments = assignments;
        this.parts = parts;
        this.choices = choices;
    }

    /** @param students which; all if empty */
    HandoverPage page(UUID id, Collection<UUID> students) {
        var chosen = new HashSet<>(students);
        var person = parts.load(() -> people.show(id));
        var able = parts.load(() ->
                Page.all(after -> advisors.list(AdvisorSort.ROOM, after, MANY).page()));
        var assigned = parts.load(() -> chosen.isEmpty()
                ? List.<AssignedStudent>of()
                : Page.all(after -> assignments
                        .students(id, null, null, AssignedSort.NAME, after, MANY)
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
