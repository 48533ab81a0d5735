package io.waymark.advising;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonSort;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.advising.api.site.SiteView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.DegreeLevel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@AdvisingTest
class FoundByPlainLettersTests {

    private final College alder;
    private final PersonId dana;
    private final PersonApi people;
    private final CaseloadApi caseload;
    private final AssignmentApi assignments;

    @Autowired
    FoundByPlainLettersTests(Colleges colleges) {
        alder = colleges.open();
        dana = alder.advisor("Dana");
        people = alder.asAdmin(PersonApi.class);
        assignments = alder.asAdmin(AssignmentApi.class);
        caseload = alder.as(dana, Role.ADVISOR, CaseloadApi.class);
        enter("0071234", "Anh", "Nguyễn", null);
        enter("RW-S2", "Renée", "D’Arcy", null);
        enter("RW-S3", "Bob", "Świątek", "Łukasz");
        enter("RW-S4", "José", "Muñoz", null);
        enter("RW-S5", "Conan", "O'Brien", null);
        enter("RW-S6", "İpek", "Işık", null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Nguyen                      | Anh
            Nguyễn, Anh                 | Anh
            Nguyễn Anh                  | Anh
            anh ng                      | Anh
            Nguye\u0302\u0303n        | Anh
            71234                       |
            0071                        | Anh
            s0071234@ald                | Anh
            D'Arcy                      | Renée
            darcy                       | Renée
            renee d’arcy                | Renée
            OBrien                      | Conan
            O Brien                     | Conan
            Swiatek                     | Bob
            lukasz świątek              | Bob
            bob swiatek                 | Bob
            munoz jose                  | José
            ipek ISIK                   | İpek
            rw-s4                       | José
            %                           |
            _nh                         |
            n_uyen                      |
            """)
    void peopleOfADirectoryAndOfAnAdvisor(String typed, @Nullable String found) {
        var expected = found == null || found.isEmpty() ? List.of() : List.of(found);

        assertThat(people.list(typed, Role.STUDENT, null, null, null, 10).items())
                .extracting(PersonView::givenName)
                .isEqualTo(expected);
        assertThat(people.list(typed, Role.STUDENT, null, null, null, 10).total())
                .isEqualTo(expected.size());
        assertThat(caseload.list(CaseloadView.EVERYONE, typed, null, null, CaseloadSort.NAME, null, 10)
                        .items())
                .extracting(it -> it.student().givenName().replace("Łukasz", "Bob"))
                .isEqualTo(expected);
        assertThat(assignments
                        .students(dana.value(), typed, null, AssignedSort.NAME, null, 10)
                        .items())
                .extracting(it -> it.student().givenName().replace("Łukasz", "Bob"))
                .isEqualTo(expected);
    }

    @Test
    void whoIsCalledOtherwiseIsFoundByTheNewNameOnly() {
        var renee = people.list("darcy", null, null, null, null, 10).items().getFirst();

        people.change(
                renee.id(),
                new PersonEntry("RW-S2", "Renée", null, "Łoś", renee.email(), renee.roles(), null, null),
                new Revision(renee.version()));

        assertThat(found("los renee")).containsExactly("RW-S2");
        assertThat(found("darcy")).isEmpty();
    }

    @Test
    void peopleOfOneCollegeAreNotFoundInAnother(@Autowired Colleges colleges) {
        var elsewhere = colleges.open().asAdmin(PersonApi.class);

        assertThat(elsewhere.list("nguyen", null, null, null, null, 10).items()).isEmpty();
    }

    @Test
    void cohorts() {
        var cohorts = alder.asAdmin(CohortApi.class);
        cohorts.create(new CohortEntry("Été 2026 – Soirée"), null);
        cohorts.create(new CohortEntry("Fall 2026"), null);

        assertThat(cohorts.list("soiree ete", null, 10).items())
                .extracting(CohortView::name)
                .containsExactly("Été 2026 – Soirée");
        assertThat(cohorts.list("2026", null, 10).total()).isEqualTo(2);
        assertThat(cohorts.list("oiree", null, 10).total()).isZero();
    }

    @Test
    void sites() {
        var sites = alder.asAdmin(SiteApi.class);
        var clinic = sites.add(site("Clínica São João", "Åsgatan 1"), null);

        assertThat(names(sites, "joao clinica")).containsExactly("Clínica São João");
        assertThat(names(sites, "asgatan")).containsExactly("Clínica São João");

        sites.change(clinic.id(), site("St. Mary’s", "Åsgatan 1"), new Revision(clinic.version()));

        assertThat(names(sites, "joao")).isEmpty();
        assertThat(names(sites, "st marys")).containsExactly("St. Mary’s");
    }

    @Test
    void programs() {
        var programs = alder.asAdmin(ProgramApi.class);
        programs.add(program("Université de Montréal", "Health Information"), null);

        assertThat(programs.list("montreal health", null, null, null, false, null, 10)
                        .items())
                .extracting(ProgramView::name)
                .containsExactly("Health Information");
        assertThat(programs.list("51.0707", null, null, null, false, null, 10).total())
                .isOne();
    }

    private List<String> found(String typed) {
        return people.list(typed, null, null, null, null, null, PersonSort.NAME, null, 10).items().stream()
                .map(PersonView::number)
                .toList();
    }

    private static List<String> names(SiteApi sites, String typed) {
        return sites.list(typed, null, null, false, null, 10).items().stream()
                .map(SiteView::name)
                .toList();
    }

    private static SiteEntry site(String name, String address) {
        return new SiteEntry(name, SiteKind.CLINIC, address, List.of(), 2, null, null);
    }

    private static ProgramEntry program(String college, String name) {
        return new ProgramEntry(
                college,
                name,
                DegreeLevel.ASSOCIATE,
                "51.0707",
                StudyMode.ONLINE,
                null,
                null,
                null,
                24,
                12_400,
                "https://college.example/hit");
    }

    private void enter(String number, String given, String family, @Nullable String preferred) {
        var email = "s" + number + "@alder.example";
        var entry = new PersonEntry(number, given, preferred, family, email, Set.of(Role.STUDENT), null, null);
        alder.assign(dana, new PersonId(people.add(entry, null).id()));
    }
}
