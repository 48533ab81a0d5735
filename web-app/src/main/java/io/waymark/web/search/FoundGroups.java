package io.waymark.web.search;

import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.Role;
import io.waymark.kit.search.Sought;
import io.waymark.kit.tenancy.Caller;
import io.waymark.mentor.api.MentorClient;
import io.waymark.web.search.SearchPage.FoundGroup;
import io.waymark.web.search.SearchPage.FoundLink;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.page.Link;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks for all that the caller's roles may see, side by side; what does not answer says so in its place. */
@Component
class FoundGroups {

    private static final int SHOWN = 5;

    private final PersonApi people;
    private final CaseloadApi caseload;
    private final CohortApi cohorts;
    private final MentorClient mentors;
    private final JourneyApi journeys;
    private final PageTitles pages;
    private final PageParts parts;

    FoundGroups(
            PersonApi people,
            CaseloadApi caseload,
            CohortApi cohorts,
            MentorClient mentors,
            JourneyApi journeys,
            PageTitles pages,
            PageParts parts) {
        this.people = people;
        this.caseload = caseload;
        this.cohorts = cohorts;
        this.mentors = mentors;
        this.journeys = journeys;
        this.pages = pages;
        this.parts = parts;
    }

    /** @param links one more than are shown, if there are so many */
    private record AskedGroup(String key, @Nullable Link all, PagePart<List<FoundLink>> links) {

        FoundGroup answer() {
            var found = answered();
            return found == null
                    ? new FoundGroup(key, List.of(), true, false, null)
                    : new FoundGroup(
                            key,
                            found.stream().limit(SHOWN).toList(),
                            false,
                            found.size() > SHOWN,
                            all == null ? null : all.toString());
        }

        /** Nothing of what somebody does not have; null if it cannot be searched. */
        private @Nullable List<FoundLink> answered() {
            try {
                return links.unlessSilent();
            } catch (RefusedException refused) {
                return refused.status().isSameCodeAs(HttpStatus.NOT_FOUND) ? List.of() : null;
            }
        }
    }

    List<FoundGroup> find(Caller caller, String q) {
        var asked = new ArrayList<AskedGroup>();
        if (caller.is(Role.ADMIN)) {
            asked.add(ask("people", Link.to("/admin/people").with("q", q), () -> people(q)));
            asked.add(ask("cohorts", null, () -> cohorts(q, "/admin/cohorts/%s")));
        }
        if (caller.is(Role.ADVISOR)) {
            var all = Link.to("/advisor/caseload")
                    .with("view", CaseloadView.EVERYONE)
                    .with("q", q);
            asked.add(ask("students", all, () -> students(q)));
            if (!caller.is(Role.ADMIN)) {
                asked.add(ask("cohorts", null, () -> cohorts(q, "/advisor/caseload?view=EVERYONE&cohort=%s")));
            }
        }
        if (caller.is(Role.STUDENT)) {
            asked.add(ask("steps", null, () -> steps(caller.person().value(), q)));
            asked.add(ask("mentors", Link.to("/student/mentors").with("q", q), () -> mentors(q)));
        }
        var titled = new FoundGroup("pages", pages.find(caller.roles(), Sought.of(q)), false, false, null);
        return Stream.concat(asked.stream().map(AskedGroup::answer), Stream.of(titled))
                .toList();
    }

    /** What somebody can search, by the keys of the groups. */
    static List<String> kinds(Caller caller) {
        return Stream.of(
                        kinds(caller.is(Role.ADMIN), "people", "cohorts"),
                        kinds(caller.is(Role.ADVISOR), "students", "cohorts"),
                        kinds(caller.is(Role.STUDENT), "steps", "mentors"),
                        Stream.of("pages"))
                .flatMap(it -> it)
                .distinct()
                .toList();
    }

    private static Stream<String> kinds(boolean searched, String... kinds) {
        return searched ? Stream.of(kinds) : Stream.empty();
    }

    private AskedGroup ask(String key, @Nullable Link all, Supplier<List<FoundLink>> links) {
        return new AskedGroup(key, all, parts.load(links));
    }

    /** Of both roadmaps of whoever walks two; what is in both is one step. */
    private List<FoundLink> steps(UUID student, String q) {
        var first = journeys.show(student);
        var others = first.walked().stream()
                .filter(it -> !it.shown())
                .map(it -> journeys.home(student, it.key()).journey());
        return Stream.concat(Stream.of(first), others)
                .flatMap(it -> new FoundSteps(Sought.of(q)).in(it).stream())
                .collect(Collectors.toMap(FoundLink::href, it -> it, (one, _) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private List<FoundLink> people(String q) {
        return people.list(q, null, null, null, null, SHOWN + 1).items().stream()
                .map(it -> new FoundLink(it.fullName(), it.number(), "/admin/people/" + it.id()))
                .toList();
    }

    private List<FoundLink> students(String q) {
        return caseload.list(CaseloadView.EVERYONE, q, null, null, CaseloadSort.NAME, null, SHOWN + 1).items().stream()
                .map(it -> new FoundLink(
                        it.student().fullName(),
                        it.number(),
                        "/advisor/students/" + it.student().id()))
                .toList();
    }

    private List<FoundLink> cohorts(String q, String href) {
        return cohorts.list(q, null, SHOWN + 1).items().stream()
                .map(it -> new FoundLink(it.name(), "", href.formatted(it.id())))
                .toList();
    }

    private List<FoundLink> mentors(String q) {
        return mentors.directory(q, null, null, null, SHOWN + 1).items().stream()
                .map(it -> new FoundLink(it.name(), it.headline(), "/student/mentors/" + it.id()))
                .toList();
    }
}
