package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Role;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.pick.PickView;
import io.waymark.web.ui.pick.PickView.FoundPicks;
import io.waymark.web.ui.pick.StudentSearch;
import io.waymark.web.ui.table.ListPosition;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts an advisor's page together; each part stands without the others. */
@Component
class AdvisorPages {

    private final PersonApi people;
    private final AdvisorApi advisors;
    private final AssignmentApi assignments;
    private final StudentSearch students;
    private final StudentsTables tables;
    private final PageParts parts;
    private final Texts texts;

    AdvisorPages(
            PersonApi people,
            AdvisorApi advisors,
            AssignmentApi assignments,
            StudentSearch students,
            StudentsTables tables,
            PageParts parts,
            Texts texts) {
        this.people = people;
        this.advisors = advisors;
        this.assignments = assignments;
        this.students = students;
        this.tables = tables;
        this.parts = parts;
        this.texts = texts;
    }

    /**
     * The page as the address says it.
     *
     * @param find what to find students by who could be assigned
     */
    AdvisorPage page(
            UUID id, StudentsSearch search, ListPosition position, @Nullable String ticked, @Nullable String find) {
        var person = parts.load(() -> people.show(id));
        var caseload = parts.load(() -> advisors.show(id));
        var assigned = parts.load(() -> assignments.students(
                id, search.words(), search.phaseOrAny(), search.sortOrFirst(), position.after(), position.limit()));
        var found = parts.load(() -> students.find(find));
        var known = person.get();
        var advisor = advisor(known, caseload);
        return new AdvisorPage(
                known,
                advisor,
                tables.table(id, search, position, ticked, assigned.unlessSilent()),
                advisor == null ? null : pick(id, advisor.advisor().givenName(), find, found.orNull()));
    }

    /** Who is active no longer has a caseload no longer, but may have students still. */
    private static @Nullable AdvisorView advisor(PersonView person, PagePart<AdvisorView> loading) {
        try {
            return loading.unlessSilent();
        } catch (RefusedException refused) {
            if (refused.status().isSameCodeAs(HttpStatus.NOT_FOUND)
                    && person.roles().contains(Role.ADVISOR)) {
                return null;
            }
            throw refused;
        }
    }

    private PickView pick(UUID id, String name, @Nullable String find, @Nullable FoundPicks found) {
        return new PickView(
                "/admin/advisors/" + id,
                find,
                found,
                "/admin/advisors/" + id + "/students",
                texts.say("advisors.which"),
                texts.say("advisors.assign", name));
    }
}
