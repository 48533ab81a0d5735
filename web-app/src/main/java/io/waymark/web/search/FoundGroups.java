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
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
                    ? new FoundGroup(key, List.of(), true, null)
                    : new FoundGroup(
                            key,
                            found.stream().limit(SHOWN).toList(),
                            false,
                            all == null || found.size() <= SHOWN ? null : all.toString());
        }

        /** Nothing of what somebody does not have. */
        private @Nullable List<FoundLink> answered() {
            try {
                return links.unlessSilent();
            } catch (RefusedException refused) {
                return List.of();
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
            asked.add(ask(
                    "steps",
                    null,
                    () -> new FoundSteps(Sought.of(q))
                            .in(journeys.show(caller.person().value()))));
            asked.add(ask("mentors", Link.to("/student/mentors").with("q", q), () -> mentors(q)));
        }
        var titled = new FoundGroup("pages", pages.find(caller.roles(), Sought.of(q)), false, null);
        return Stream.concat(asked.stream().map(AskedGroup::answer), Stream.of(titled))
                .toList();
    }

    private AskedGroup ask(String key, @Nullable Link all, Supplier<List<FoundLink>> links) {
        return new AskedGroup(key, all, parts.load(links));
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
        return cohorts.list(q, null, SHOWN).items().stream()
                .map(it -> new FoundLink(it.name(), "", href.formatted(it.id())))
                .toList();
    }

    private List<FoundLink> mentors(String q) {
        return mentors.directory(q, null, null, null, SHOWN + 1).items().stream()
                .map(it -> new FoundLink(it.name(), it.headline(), "/student/mentors/" + it.id()))
                .toList();
    }
}
