package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorSort;
import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonSort;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.core.roadmap.DegreeLevel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names that lists have lost or shown twice where one page ends and another begins: two at a time, all of them are there. */
@AdvisingTest
class PagesOfNamesTests {

    private static final List<String> NAMES = List.of(
            "'t Hooft",
            "İpek",
            "Irmak",
            "Işık",
            "ışık",
            "Müller",
            "Mu\u0308ller2",
            "O'Brien",
            "O’Brien",
            "obrien",
            "OBrien",
            "Straße",
            "Strasse3",
            "van Dyke",
            "Van Dyke",
            "ΣΊΣΥΦΟΣ",
            "Σίσυφος",
            "Σίσυφοσ");

    private final College alder;
    private final PersonApi people;

    @Autowired
    PagesOfNamesTests(Colleges colleges) {
        alder = colleges.open();
        people = alder.asAdmin(PersonApi.class);
    }

    @Test
    void peopleWhateverTheyAreSortedBy() {
        enter(Role.STUDENT);

        for (var sort : PersonSort.values()) {
            inPages(
                    NAMES.size() * 2,
                    (after, limit) -> people.list(null, Role.STUDENT, null, null, null, null, sort, after, limit)
                            .page()
                            .map(it -> it.id() + ""));
        }
        assertThat(people.list(null, Role.STUDENT, null, null, null, 200).items().stream()
                        .map(it -> it.familyName())
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(composed());
    }

    @Test
    void studentsOfAnAdvisorWhateverTheyAreSortedBy() {
        var dana = alder.advisor("Dana");
        var students = enter(Role.STUDENT);
        alder.assign(dana, students.toArray(PersonId[]::new));
        var caseload = alder.as(dana, Role.ADVISOR, CaseloadApi.class);
        var assignments = alder.asAdmin(AssignmentApi.class);

        for (var sort : CaseloadSort.values()) {
            inPages(students.size(), (after, limit) -> {
                var page = caseload.list(CaseloadView.EVERYONE, null, null, null, sort, after, limit);
                return new Page<>(
                        page.items().stream().map(it -> it.student().id() + "").toList(), page.next());
            });
        }
        for (var sort : AssignedSort.values()) {
            inPages(
                    students.size(),
                    (after, limit) -> assignments
                            .students(dana.value(), null, null, sort, after, limit)
                            .page()
                            .map(it -> it.student().id() + ""));
        }
    }

    @Test
    void studentsWithoutAnAdvisorAndMembersOfACohort() {
        var students = enter(Role.STUDENT);
        var cohorts = alder.asAdmin(CohortApi.class);
        var fall = cohorts.create(new CohortEntry("Fall"), null).id();
        cohorts.addMembers(
                fall, new AddMembers(students.stream().map(PersonId::value).collect(Collectors.toSet())));

        inPages(
                students.size(),
                (after, limit) -> alder.asAdmin(AssignmentApi.class)
                        .unassigned(after, limit)
                        .map(it -> it.student().id() + ""));
        inPages(
                students.size(),
                (after, limit) -> cohorts.members(fall, after, limit)
                        .map(it -> it.student().id() + ""));
    }

    @Test
    void advisorsWhateverTheyAreSortedBy() {
        enter(Role.ADVISOR);

        for (var sort : AdvisorSort.values()) {
            inPages(
                    NAMES.size() * 2,
                    (after, limit) -> alder.asAdmin(AdvisorApi.class)
                            .list(sort, after, limit)
                            .page()
                            .map(it -> it.advisor().id() + ""));
        }
    }

    @Test
    void cohortsSitesAndPrograms() {
        var cohorts = alder.asAdmin(CohortApi.class);
        var sites = alder.asAdmin(SiteApi.class);
        var programs = alder.asAdmin(ProgramApi.class);
        IntStream.range(0, NAMES.size()).forEach(number -> {
            var name = NAMES.get(number) + " " + number;
            cohorts.create(new CohortEntry(name), null);
            sites.add(new SiteEntry(name, SiteKind.CLINIC, "1 Street", List.of(), 2, null, null), null);
            programs.add(program(name), null);
        });

        inPages(
                NAMES.size(),
                (after, limit) -> cohorts.list(after, limit).page().map(CohortView::name));
        inPages(
                NAMES.size(),
                (after, limit) ->
                        sites.list(null, null, null, false, after, limit).page().map(it -> it.name()));
        inPages(
                NAMES.size(),
                (after, limit) -> programs.list(null, null, null, null, false, after, limit)
                        .page()
                        .map(it -> it.college()));
    }

    private static void inPages(int all, ListInPages list) {
        var seen = new ArrayList<String>();
        @Nullable String after = null;
        do {
            var page = list.page(after, 2);
            seen.addAll(page.items());
            after = page.next();
        } while (after != null && seen.size() <= all);

        assertThat(seen)
                .hasSize(all)
                .doesNotHaveDuplicates()
                .isEqualTo(list.page(null, 200).items());
    }

    private interface ListInPages {

        Page<String> page(@Nullable String after, int limit);
    }

    /** Two of each name, as family and as given name. */
    private List<PersonId> enter(Role role) {
        return IntStream.range(0, NAMES.size() * 2)
                .mapToObj(number -> new PersonId(people.add(
                                new PersonEntry(
                                        NAMES.get(number / 2).charAt(0) + "-" + number,
                                        NAMES.get((number * 7) % NAMES.size()),
                                        null,
                                        NAMES.get(number / 2),
                                        (number % 2 == 0 ? "İ" : "ı") + number + "@alder.example",
                                        Set.of(role),
                                        null,
                                        null),
                                null)
                        .id()))
                .toList();
    }

    private static Collection<String> composed() {
        return NAMES.stream().map(it -> it.replace("u\u0308", "ü")).toList();
    }

    private static ProgramEntry program(String college) {
        return new ProgramEntry(
                college,
                "HIT",
                DegreeLevel.ASSOCIATE,
                "51.0707",
                StudyMode.ONLINE,
                null,
                null,
                null,
                24,
                1,
                "https://a.example");
    }
}
