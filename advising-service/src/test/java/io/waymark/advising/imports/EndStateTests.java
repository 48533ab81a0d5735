package io.waymark.advising.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An import is judged by what there is when all of it has been applied. */
@AdvisingTest
class EndStateTests {

    private final College alder;
    private final Importing importing;

    @Autowired
    EndStateTests(Colleges colleges) {
        alder = colleges.open();
        importing = Importing.into(alder);
    }

    @Test
    void letsTwoPeopleSwapTheirAddresses() {
        importing.apply("student,S-2,Renée,D’Arcy,renee@alder.example", "student,S-3,Bob,Świątek,bob@alder.example");

        var applied = importing.apply(
                "student,S-2,Renée,D’Arcy,bob@alder.example", "student,S-3,Bob,Świątek,renee@alder.example");

        assertThat(applied.changed()).isEqualTo(2);
        assertThat(importing.person("S-2").email()).isEqualTo("bob@alder.example");
        assertThat(importing.person("S-3").email()).isEqualTo("renee@alder.example");
    }

    @Test
    void handsAddressesOnAlongAChainAndToSomebodyNew() {
        importing.apply("student,S-1,A,A,a@alder.example", "advisor,A-7,B,B,b@alder.example");

        importing.apply(
                "student,S-9,New,New,a@alder.example",
                "student,S-1,A,A,B@alder.example",
                "advisor,A-7,B,B,c@alder.example");

        assertThat(Stream.of("S-9", "S-1", "A-7").map(importing::person))
                .extracting(PersonView::email)
                .containsExactly("a@alder.example", "B@alder.example", "c@alder.example");
    }

    @Test
    void refusesAnAddressThatStaysSomebodyElses() {
        importing.apply("student,S-1,A,A,a@alder.example");

        assertThat(importing.errors("student,S-2,B,B,a@alder.example"))
                .extracting(ImportError::code)
                .containsExactly("email-taken");
        assertThat(importing.errors("student,S-2,B,B,a@alder.example", "student,S-1,Anna,A,A@alder.example"))
                .extracting(it -> it.row() + " " + it.code())
                .contains("3 duplicate-email");
    }

    @Test
    void givesOnePersonAllTheRolesOfTheirRows() {
        var applied = importing.apply(
                "advisor,A-1x,Odile,Marchetti,odile@alder.example",
                "mentor,A-1x,Odile,Marchetti,odile@alder.example",
                "student,A-1x,Odile,Marchetti,odile@alder.example");

        assertThat(applied)
                .returns(1, ImportView::created)
                .returns(2, ImportView::repeated)
                .returns(3, ImportView::rows);
        assertThat(importing.person("A-1x"))
                .returns(Set.of(Role.STUDENT, Role.ADVISOR, Role.MENTOR), PersonView::roles)
                .returns(0, PersonView::version);
    }

    @Test
    void putsOneStudentIntoAllTheCohortsOfTheirRows() {
        importing.apply(
                "student,S-2,Renée,D’Arcy,renee@alder.example,,Fall",
                "student,S-2,Renée,D’Arcy,renee@alder.example,,Honors");

        assertThat(cohortsOf("S-2")).containsExactly("Fall", "Honors");

        var again = importing.apply(
                "student,S-2,Renée,D’Arcy,renee@alder.example,,Fall",
                "student,S-2,Renée,D’Arcy,renee@alder.example,,Spring");
        assertThat(again).returns(1, ImportView::changed).returns(1, ImportView::repeated);
        assertThat(cohortsOf("S-2")).containsExactly("Fall", "Honors", "Spring");
        assertThat(importing
                        .apply(
                                "student,S-2,Renée,D’Arcy,renee@alder.example,,Fall",
                                "student,S-2,Renée,D’Arcy,renee@alder.example,,Spring")
                        .unchanged())
                .isOne();
    }

    @Test
    void takesThousandsOfRowsOneForEachEnrollment() {
        var applied = importing.apply(IntStream.range(0, 3_000)
                .mapToObj(it -> "student,S-%1$d,Given%1$d,Family%1$d,s%1$d@alder.example,,Cohort %2$d"
                        .formatted(it / 2, it % 2))
                .toArray(String[]::new));

        assertThat(applied).returns(1_500, ImportView::created).returns(1_500, ImportView::repeated);
        assertThat(alder.count("cohort_member")).isEqualTo(3_000);
    }

    @Test
    void takesWhatOneRowLeavesEmptyFromTheOthersAndStudentsAfterTheirAdvisors() {
        importing.apply(
                "student,S-1,Maya,Okafor,maya@alder.example",
                "student,S-1,Maya,Okafor,maya@alder.example,America/Chicago,,A-7",
                "student,A-7,Dana,Whitcomb,dana@alder.example",
                "advisor,A-7,Dana,Whitcomb,dana@alder.example");

        assertThat(importing.person("S-1").zone()).isEqualTo("America/Chicago");
        assertThat(alder.sql("select v.number from assignment a join person v on v.id = a.advisor_id", String.class))
                .containsExactly("A-7");
    }

    @Test
    void namesTheColumnsInWhichTheRowsOfOnePersonDiffer() {
        importing.apply("advisor,A-7,Dana,Whitcomb,dana@alder.example");
        var errors = importing.errors(
                "student,S-1,Maya,Okafor,maya@alder.example,America/Chicago,Fall,",
                "student,S-1,Maia,Okafor,maya@alder.example,America/New_York,Fall,A-7");

        assertThat(errors).singleElement().satisfies(error -> {
            assertThat(error.row()).isEqualTo(3);
            assertThat(error.code()).isEqualTo("duplicate-number");
            assertThat(error.arguments()).isEqualTo(Map.of("row", 2, "columns", List.of("given_name", "time_zone")));
        });
    }

    @Test
    void blamesOnlyTheRowInWhichSomethingWrongStands() {
        assertThat(importing.errors(
                        "student,S-1,Maya,Okafor,maya@alder.example,,,",
                        "student,S-1,Maya,Okafor,maya@alder.example,Mars/Olympus,,A-99"))
                .extracting(it -> it.row() + " " + it.code())
                .containsExactly("3 unknown-zone", "3 unknown-advisor");
    }

    @Test
    void refusesAStudentAsTheirOwnAdvisor() {
        assertThat(importing.errors(
                        "student,A-7,Dana,Whitcomb,dana@alder.example,,,A-7",
                        "advisor,A-7,Dana,Whitcomb,dana@alder.example"))
                .extracting(ImportError::code)
                .containsExactly("own-advisor");
    }

    @Test
    void countsNamesakesEachByThemselves() {
        importing.apply("advisor,A-8,Kim,Lee,kim8@alder.example", "advisor,A-9,Kim,Lee,kim9@alder.example");
        limit("A-8", 2);
        limit("A-9", 2);

        var applied = importing.apply(student(1, "A-8"), student(2, "A-8"), student(3, "A-9"), student(4, "A-9"));

        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
    }

    @Test
    void letsTwoNamesakesTogetherHaveMoreThanOneMay() {
        importing.apply("advisor,A-8,Kim,Lee,kim8@alder.example", "advisor,A-9,Kim,Lee,kim9@alder.example");

        importing.apply(IntStream.range(0, 302)
                .mapToObj(it -> student(it, it < 151 ? "A-8" : "A-9"))
                .toArray(String[]::new));

        assertThat(advisors().list(null, 10).items())
                .extracting(AdvisorView::number, AdvisorView::load)
                .contains(tuple("A-8", 151), tuple("A-9", 151));
    }

    @Test
    void letsAnAdvisorWithTooManyKeepThoseTheyHave() {
        importing.apply(
                "advisor,A-8,Kim,Lee,kim8@alder.example", student(1, "A-8"), student(2, "A-8"), student(3, "A-8"));
        limit("A-8", 1);

        importing.apply(student(1, "A-8").replace("Given", "Renamed"), student(2, "A-8"));

        assertThat(importing.person("S-1").givenName()).isEqualTo("Renamed1");
    }

    @Test
    void holdsAnAdvisorToTheLimitInTheEndNotOnTheWay() {
        importing.apply(
                "advisor,A-8,Kim,Lee,kim8@alder.example",
                "advisor,A-9,Ana,Ruiz,ana@alder.example",
                student(1, "A-8"),
                student(2, "A-9"));
        limit("A-8", 1);
        limit("A-9", 1);

        importing.apply(student(1, "A-9"), student(2, "A-8"));

        assertThat(advisors().list(null, 10).items())
                .extracting(it -> it.number(), AdvisorView::load)
                .contains(tuple("A-8", 1), tuple("A-9", 1));
    }

    @Test
    void refusesTheWholeFileWhenOneAdvisorHasTooManyInTheEnd() {
        importing.apply("advisor,A-8,Kim,Lee,kim8@alder.example");
        limit("A-8", 2);

        var failed = importing.apply(
                importing.check(
                        IntStream.range(0, 3).mapToObj(it -> student(it, "A-8")).toArray(String[]::new)),
                null);

        assertThat(failed.failure())
                .isEqualTo(new ImportFailure("caseload-full", Map.of("advisor", "Kim Lee", "load", 3, "limit", 2)));
        assertThat(alder.count("person where number like 'S-%'")).isZero();
    }

    private AdvisorApi advisors() {
        return alder.asAdmin(AdvisorApi.class);
    }

    private void limit(String number, int limit) {
        var advisor = advisors().show(importing.person(number).id());
        advisors().limit(advisor.advisor().id(), new CaseloadLimit(limit), Revision.of(advisor));
    }

    private java.util.List<String> cohortsOf(String number) {
        return alder.sql("""
                select c.name from cohort_member m join cohort c on c.id = m.cohort_id
                join person p on p.id = m.student_id where p.number = ? order by c.name
                """, String.class, number);
    }

    private static String student(int number, String advisor) {
        return "student,S-%1$d,Given%1$d,Family%1$d,s%1$d@alder.example,,,%2$s".formatted(number, advisor);
    }
}
