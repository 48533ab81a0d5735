package io.waymark.web.admin.people;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.admin.advisors.AdvisorChoices;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.pick.CohortChoices;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the list of people together: they, and the cohorts and advisors to narrow the list by, asked at once. */
@Component
class PeoplePages {

    private final PersonApi people;
    private final CohortChoices cohorts;
    private final AdvisorChoices advisors;
    private final PeopleFilters filters;
    private final PageParts parts;
    private final Pagers pagers;

    PeoplePages(
            PersonApi people,
            CohortChoices cohorts,
            AdvisorChoices advisors,
            PeopleFilters filters,
            PageParts parts,
            Pagers pagers) {
        this.people = people;
        this.cohorts = cohorts;
        this.advisors = advisors;
        this.filters = filters;
        this.parts = parts;
        this.pagers = pagers;
    }

    PeoplePage load(PeopleSearch search, ListPosition position) {
        var listed = parts.load(() -> search.ask(people, position.after(), position.limit()));
        var groups = parts.load(() -> cohorts.with(search.cohortOrAny()));
        var advising = parts.load(advisors::all);
        var found = listed.unlessSilent();
        return new PeoplePage(
                filters.search(search),
                filters.of(search, groups.orElse(List.of()), advising.orElse(List.of())),
                filters.sorts(search),
                filters.columns(search),
                found == null ? null : found.items(),
                found == null
                        ? null
                        : pagers.of(search.link(), position, found)
                                .withCsv(search.file().toString()));
    }
}
