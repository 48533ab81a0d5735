package io.waymark.advising.caseload;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class CaseloadTests {

    private final College alder;
    private final MovableClock clock;
    private final List<NightlyWork> nightlyWorks;
    private final PersonId dana;
    private final CaseloadApi caseload;

    @Autowired
    CaseloadTests(Colleges colleges, MovableClock clock, List<NightlyWork> nightlyWorks) {
        this.clock = clock;
        this.nightlyWorks = nightlyWorks;
        alder = colleges.open();
        dana = alder.advisor("Dana");
        caseload = alder.as(dana, Role.ADVISOR, CaseloadApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void putsFirstWhoWaitsForTheAdvisor() {
        var maya = walking("Maya");
        var eli = walking("Eli");
        alder.assign(dana, maya, eli);
        alder.as(eli, Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.reflection("research-duties/reflection", "word ".repeat(100)), null);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(3)));

        var page = everyone(CaseloadView.ATTENTION);

        assertThat(page.total()).isEqualTo(2);
        assertThat(page.attention()).isEqualTo(2);
        assertThat(page.items()).extracting(it -> it.student().givenName()).containsExactly("Eli", "Maya");
        assertThat(page.items().getFirst().reasons())
                .containsExactly(
                        new AttentionReason(
                                SignalKind.EVIDENCE_WAITING,
                                70,
                                LocalDate.of(2026, 3, 2),
                                3,
                                "research-duties/reflection"),
                        new AttentionReason(SignalKind.NO_APPOINTMENT, 20, LocalDate.of(2026, 3, 2), 3, null));
        assertThat(page.items().getFirst().trail()).hasSize(8);
        assertThat(page.items().getFirst().stageNumber()).isEqualTo(1);
        assertThat(page.items().getFirst().jobReady()).isNotNull();
    }

    @Test
    void letsGoOfAStudentWhoWasAnswered() {
        var maya = walking("Maya");
        alder.assign(dana, maya);
        var reflection = alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.reflection("research-duties/reflection", "word ".repeat(100)), null);
        alder.as(dana, Role.ADVISOR, EvidenceApi.class)
                .verify(reflection.id(), VerifyEvidence.AS_IT_IS, new Revision(0));

        assertThat(everyone(CaseloadView.ATTENTION).items()).isEmpty();
        assertThat(everyone(CaseloadView.EVERYONE).items())
                .singleElement()
                .satisfies(it -> assertThat(it.lastContact()).isEqualTo(MovableClock.MONDAY_MORNING));

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(40)));
        night();
        assertThat(everyone(CaseloadView.ATTENTION).items().getFirst().reasons())
                .as("with the days that the college's setting asks for")
                .contains(new AttentionReason(
                        SignalKind.NO_CONTACT, 30, LocalDate.of(2026, 3, 2), 40, null, List.of(), null, 30));
    }

    @Test
    void noticesOvernightThatAStudentWhoDoesNothingFallsBehind() {
        alder.assign(dana, walking("Maya"));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(14)));
        night();

        assertThat(everyone(CaseloadView.ATTENTION).items().getFirst().reasons().getFirst())
                .returns(SignalKind.BEHIND_FORECAST, AttentionReason::kind)
                .returns(14, AttentionReason::days);
    }

    private void night() {
        CurrentInstitution.run(alder.id(), () -> nightlyWorks.forEach(NightlyWork::run));
    }

    @Test
    void looksForNamesAsTheyAreWritten() {
        alder.assign(
                dana, alder.student("100%"), alder.student("A_b"), alder.student("Axb"), alder.student("Back\\slash"));

        assertThat(found("%")).containsExactly("100%");
        assertThat(found("a_b")).containsExactly("A_b");
        assertThat(found("\\")).containsExactly("Back\\slash");
    }

    private List<String> found(String q) {
        return caseload.list(CaseloadView.EVERYONE, q, null, null, CaseloadSort.NAME, null, 10).items().stream()
                .map(it -> it.student().givenName())
                .toList();
    }

    @Test
    void walksEveryOrderInStretchesWithoutLosingAnybody() {
        var students = IntStream.range(0, 7)
                .mapToObj(it -> it % 2 == 0 ? walking("S" + it) : alder.student("S" + it))
                .toArray(PersonId[]::new);
        alder.assign(dana, students);
        for (var sort : CaseloadSort.values()) {
            var seen = new ArrayList<UUID>();
            String after = null;
            do {
                var page = caseload.list(CaseloadView.EVERYONE, null, null, null, sort, after, 3);
                page.items().forEach(it -> seen.add(it.student().id()));
                after = page.next();
            } while (after != null);
            assertThat(seen).as(sort.name()).hasSize(7).doesNotHaveDuplicates();
        }
    }

    @Test
    void narrowsByNameCohortAndStage() {
        var maya = walking("Maya");
        alder.assign(dana, maya, alder.student("Eli"));
        var cohorts = alder.asAdmin(CohortApi.class);
        var fall = cohorts.create(new CohortEntry("Fall 2025"), null);
        var summer = cohorts.create(new CohortEntry("été 2025"), null);
        cohorts.addMembers(fall.id(), new AddMembers(Set.of(maya.value())));
        cohorts.addMembers(summer.id(), new AddMembers(Set.of(maya.value())));

        assertThat(caseload.list(CaseloadView.EVERYONE, "may", null, null, CaseloadSort.NAME, null, 10)
                        .items())
                .singleElement()
                .satisfies(it -> assertThat(it.cohorts()).containsExactly("été 2025", "Fall 2025"));
        assertThat(caseload.list(CaseloadView.EVERYONE, null, fall.id(), null, CaseloadSort.NAME, null, 10)
                        .items())
                .hasSize(1);
        assertThat(caseload.list(CaseloadView.EVERYONE, null, null, "no-stage", CaseloadSort.NAME, null, 10)
                        .items())
                .isEmpty();
    }

    @Test
    void countsWhoMatchesOnAllPages() {
        alder.assign(dana, alder.student("Maya"), alder.student("Marla"), alder.student("Eli"));

        var page = caseload.list(CaseloadView.EVERYONE, "ma", null, null, CaseloadSort.NAME, null, 1);

        assertThat(page.items()).hasSize(1);
        assertThat(page.matching()).isEqualTo(2);
        assertThat(page.total()).isEqualTo(3);
        assertThat(caseload.list(CaseloadView.EVERYONE, "ma", null, null, CaseloadSort.NAME, page.next(), 1)
                        .matching())
                .isEqualTo(2);
    }

    @Test
    void namesThoseOfSomeStudentsWhoAreOnIt() {
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        var hana = alder.student("Hana");
        alder.assign(dana, maya, eli);
        alder.assign(alder.advisor("Carla"), hana);

        assertThat(caseload.named(Set.of(maya.value(), hana.value(), eli.value())))
                .extracting(PersonBrief::givenName)
                .containsExactly("Eli", "Maya");
        assertThat(alder.count("disclosure")).isEqualTo(2);
    }

    @Test
    void showsOnesOwnStudentsAndWritesThatDown() {
        alder.assign(alder.advisor("Carla"), alder.student("Hana"));
        var maya = alder.student("Maya");
        alder.assign(dana, maya);

        assertThat(everyone(CaseloadView.EVERYONE).items()).hasSize(1);
        assertThat(alder.sql("select student_id from disclosure where what = 'caseload'", UUID.class))
                .containsExactly(maya.value());
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.asAdmin(CaseloadApi.class)
                        .list(CaseloadView.EVERYONE, null, null, null, CaseloadSort.NAME, null, 10));
    }

    private CaseloadPage everyone(CaseloadView view) {
        return caseload.list(view, null, null, null, CaseloadSort.URGENCY, null, 50);
    }

    private PersonId walking(String name) {
        var student = alder.student(name);
        alder.asAdmin(JourneyApi.class).start(student.value(), new StartJourney("health-information-technician", null));
        return student;
    }
}
