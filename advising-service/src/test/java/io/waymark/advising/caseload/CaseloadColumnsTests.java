package io.waymark.advising.caseload;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.contact.ContactAttempt;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

/** Who is on an advisor's list, and what it says of them. */
@AdvisingTest
class CaseloadColumnsTests {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Revision FIRST = new Revision(0);

    private final College alder;
    private final MovableClock clock;
    private final PersonId dana;
    private final PersonId maya;

    @Autowired
    CaseloadColumnsTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        dana = alder.advisor("Dana");
        maya = alder.student("Maya");
        alder.assign(dana, maya);
    }

    @BeforeEach
    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void leavesEmptyWhatThereIsNothingToSayAbout() {
        assertThat(row())
                .returns(null, CaseloadRow::roadmapTitle)
                .returns(null, CaseloadRow::percent)
                .returns(null, CaseloadRow::stageNumber)
                .returns(null, CaseloadRow::stageTitle)
                .returns(List.of(), CaseloadRow::trail)
                .returns(null, CaseloadRow::jobReady)
                .returns(null, CaseloadRow::lastContact)
                .returns(null, CaseloadRow::lastAttempt)
                .returns(null, CaseloadRow::nextMeeting)
                .returns(List.of(), CaseloadRow::cohorts);
    }

    @Test
    void showsOneStudentAsTheListDoesAndOnlyToTheirAdvisor() {
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
        attempt(ContactOutcome.NO_ANSWER, clock.instant());
        var carla = alder.advisor("Carla");

        assertThat(asDana(CaseloadApi.class).show(maya.value())).isEqualTo(row());
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(carla, Role.ADVISOR, CaseloadApi.class).show(maya.value()));
        assertThat(alder.sql("select distinct what from disclosure where student_id = ?", String.class, maya.value()))
                .contains("caseload");
    }

    @Test
    void saysWhereAStudentStandsOnTheRoadmap() {
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));

        assertThat(row()).satisfies(it -> {
            assertThat(it.roadmapTitle()).isEqualTo("Health Information Technician");
            assertThat(it.percent()).isZero();
            assertThat(it.stageNumber()).isOne();
            assertThat(it.stageTitle()).isNotBlank();
            assertThat(it.trail()).hasSize(8).containsOnly(Mark.TODO);
            assertThat(it.jobReady()).isNotNull();
        });
    }

    @Test
    void saysWhenTheNextAppointmentIsThatIsNotCanceled() {
        asDana(AdvisorAvailabilityClient.class).write(everyDay(), FIRST);
        var first = book(TUESDAY_AT_NINE);
        book(TUESDAY_AT_NINE.plus(Duration.ofDays(1)));
        assertThat(row().nextMeeting()).isEqualTo(TUESDAY_AT_NINE);

        asDana(AppointmentApi.class).cancel(first, new CancelAppointment("Ill"), FIRST);
        assertThat(row().nextMeeting()).isEqualTo(TUESDAY_AT_NINE.plus(Duration.ofDays(1)));

        clock.set(TUESDAY_AT_NINE.plus(Duration.ofDays(2)));
        assertThat(row().nextMeeting()).isNull();
    }

    @Test
    void saysNothingOfAppointmentsWithAnotherAdvisor() {
        asDana(AdvisorAvailabilityClient.class).write(everyDay(), FIRST);
        book(TUESDAY_AT_NINE);
        var carla = alder.advisor("Carla");
        alder.assign(carla, maya);

        assertThat(of(carla).items()).singleElement().returns(null, CaseloadRow::nextMeeting);
    }

    @Test
    void saysWhatTheLastAttemptCameTo() {
        var now = MovableClock.MONDAY_MORNING;
        attempt(ContactOutcome.LEFT_MESSAGE, now.minus(Duration.ofHours(1)));
        attempt(ContactOutcome.REACHED, now.minus(Duration.ofHours(2)));

        assertThat(row().lastAttempt())
                .isEqualTo(new ContactAttempt(
                        now.minus(Duration.ofHours(1)), ContactChannel.PHONE, ContactOutcome.LEFT_MESSAGE));
        assertThat(row().lastContact()).isEqualTo(now.minus(Duration.ofHours(2)));
    }

    @Test
    void listsWhoIsAssignedNowAndActive() {
        var later = alder.student("Lena");
        var briefly = alder.student("Bo");
        var inactive = alder.student("Ian");
        alder.assign(dana, inactive);
        var assignments = alder.asAdmin(AssignmentApi.class);
        assignments.assign(
                dana.value(), new AssignStudents(Set.of(later.value()), LocalDate.parse("2026-03-09"), null));
        assignments.assign(
                dana.value(), new AssignStudents(Set.of(briefly.value()), null, LocalDate.parse("2026-03-04")));
        alder.asAdmin(PersonApi.class).deactivate(inactive.value(), FIRST);
        assertThat(names("")).containsExactly("Bo", "Maya");

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(7)));
        assertThat(names("")).containsExactly("Lena", "Maya");
    }

    @Test
    void countsAllWhateverIsLookedFor() {
        var eli = alder.student("Eli");
        alder.assign(dana, eli);
        alder.asAdmin(JourneyApi.class).start(eli.value(), new StartJourney("health-information-technician", null));
        asDana(ContactAttemptApi.class)
                .add(eli.value(), new RecordContactAttempt(ContactChannel.PHONE, ContactOutcome.REACHED, null), null);

        for (var q : List.of("", "Maya", "nobody of this name")) {
            assertThat(list(CaseloadView.ATTENTION, q))
                    .returns(2, CaseloadPage::total)
                    .returns(1, CaseloadPage::attention);
        }
        assertThat(list(CaseloadView.ATTENTION, "nobody of this name").items()).isEmpty();
        assertThat(of(alder.advisor("Carla")))
                .returns(List.of(), CaseloadPage::items)
                .returns(0, CaseloadPage::total)
                .returns(0, CaseloadPage::attention);
    }

    @Test
    void findsByTheNameGoneByTheLegalOneAndTheNumber() {
        var robin = new PersonId(alder.asAdmin(PersonApi.class)
                .add(
                        new PersonEntry(
                                "R-77", "Robert", "Robin", "Diaz", "r@alder.example", Set.of(Role.STUDENT), null, null),
                        null)
                .id());
        alder.assign(dana, robin);

        assertThat(names("robin d")).containsExactly("Robin");
        assertThat(names("ROBERT")).containsExactly("Robin");
        assertThat(names(" r-77 ")).containsExactly("Robin");
        assertThat(names("robot")).isEmpty();
    }

    private void attempt(ContactOutcome outcome, Instant at) {
        asDana(ContactAttemptApi.class)
                .add(maya.value(), new RecordContactAttempt(ContactChannel.PHONE, outcome, at), null);
    }

    private UUID book(Instant at) {
        return asDana(AppointmentApi.class)
                .book(new BookAppointment(maya.value(), at, "Plans"), null)
                .id();
    }

    private static BookableHours everyDay() {
        var days = List.of(DayOfWeek.values()).stream()
                .map(it -> new BookableHours.OnWeekday(it, LocalTime.of(9, 0), LocalTime.of(17, 0)))
                .toList();
        return new BookableHours("America/New_York", days, List.of(), 30, 0, 0, 0, 60);
    }

    private CaseloadRow row() {
        return of(dana).items().getFirst();
    }

    private List<String> names(String q) {
        return list(CaseloadView.EVERYONE, q).items().stream()
                .map(it -> it.student().givenName())
                .toList();
    }

    private CaseloadPage list(CaseloadView view, @Nullable String q) {
        return asDana(CaseloadApi.class).list(view, q, null, null, CaseloadSort.NAME, null, 50);
    }

    private CaseloadPage of(PersonId advisor) {
        return alder.as(advisor, Role.ADVISOR, CaseloadApi.class)
                .list(CaseloadView.EVERYONE, null, null, null, CaseloadSort.NAME, null, 50);
    }

    private <T> T asDana(Class<T> api) {
        return alder.as(dana, Role.ADVISOR, api);
    }
}
