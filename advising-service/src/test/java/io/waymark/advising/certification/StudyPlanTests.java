package io.waymark.advising.certification;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.certification.CertificationApi;
import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.certification.ExamApi;
import io.waymark.advising.api.certification.ExamResult;
import io.waymark.advising.api.certification.ExamWindow;
import io.waymark.advising.api.certification.PlanStudy;
import io.waymark.advising.api.certification.StudiedMinutes;
import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.certification.StudyPlanView;
import io.waymark.advising.api.certification.StudyPlanView.SessionState;
import io.waymark.advising.api.certification.StudyPlanView.StudyDomainView;
import io.waymark.advising.api.certification.StudyPlanView.StudySessionView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class StudyPlanTests {

    private static final LocalDate TODAY = LocalDate.ofInstant(MovableClock.MONDAY_MORNING, ZoneOffset.UTC);
    private static final PlanStudy PLAN =
            new PlanStudy(TODAY.plusWeeks(10), 300, EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 3_000);

    private final MovableClock clock;
    private final College alder;
    private final PersonId maya;
    private final StudyPlanApi asMaya;

    @Autowired
    StudyPlanTests(Colleges colleges, MovableClock clock) {
        this.clock = clock;
        alder = colleges.open();
        maya = alder.student("Maya");
        asMaya = alder.as(maya, Role.STUDENT, StudyPlanApi.class);
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
    }

    @AfterEach
    void itIsMondayAgain() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void knowsWhatThereIsToStudyBeforeAnythingIsPlanned() {
        var view = asMaya.show(maya.value(), "rhit");

        assertThat(view.terms()).isNull();
        assertThat(view.usualMinutes()).isEqualTo(3_600);
        assertThat(view.domains()).extracting(StudyDomainView::number).containsExactly(1, 2, 3, 4, 5, 6, 0);
        assertThat(view.practiced()).isTrue();
        assertThat(asMaya.show(maya.value(), "chda").practiced()).isFalse();
        assertThat(asMaya.show(maya.value(), "ccs").domains())
                .extracting(StudyDomainView::number)
                .containsExactly(1, 0);
        refused(HttpStatus.NOT_FOUND, "no-such-credential", () -> asMaya.show(maya.value(), "cpa"));
    }

    @Test
    void plansBackFromTheExam() {
        var view = asMaya.plan(maya.value(), "rhit", PLAN);

        assertThat(view.sessions())
                .isNotEmpty()
                .allMatch(it -> it.state() == SessionState.PLANNED)
                .allMatch(it -> it.day().isBefore(PLAN.examOn()));
        assertThat(view.plannedMinutes() + view.shortMinutes()).isBetween(2_970, 3_000);
        assertThat(view.terms()).isNotNull().returns(TODAY, StudyPlanView.StudyTermsView::plannedFrom);
    }

    @Test
    void warnsOfAnExamBeforeTheRecordAllowsItAndRefusesNothing() {
        assertThat(asMaya.plan(maya.value(), "rhit", PLAN).earliestOn()).isNull();
        alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(
                        new SubmitEvidence(
                                "enroll-in-accredited-program/degree-record",
                                new DegreeRecordPayload(
                                        "Alder", "HIT, AAS", TODAY.minusYears(1), TODAY.plusMonths(10))),
                        null);

        assertThat(asMaya.plan(maya.value(), "rhit", PLAN).earliestOn()).isEqualTo(TODAY.plusMonths(6));
        assertThat(asMaya.plan(maya.value(), "rhit", planFor(TODAY.plusMonths(6)))
                        .earliestOn())
                .isNull();
        var exams = alder.as(maya, Role.STUDENT, ExamApi.class);
        assertThat(exams.show(maya.value(), "rhit").earliestOn()).isEqualTo(TODAY.plusMonths(6));
        assertThat(exams.authorize(maya.value(), "rhit", new ExamWindow(TODAY, null, TODAY.plusDays(60)))
                        .earliestOn())
                .isEqualTo(TODAY.plusMonths(6));
        assertThat(exams.take(maya.value(), "rhit", TODAY, new ExamResult(true, null))
                        .earliestOn())
                .isNull();
    }

    private static PlanStudy planFor(LocalDate examOn) {
        return new PlanStudy(examOn, 300, EnumSet.of(DayOfWeek.MONDAY), 600);
    }

    @Test
    void spreadsWhatWasMissedAndCountsWhatWasDone() {
        var first = asMaya.plan(maya.value(), "rhit", PLAN).sessions().getFirst();
        var done = asMaya.done(maya.value(), "rhit", first.day(), first.domain(), new StudiedMinutes(first.minutes()));
        assertThat(done.doneMinutes()).isEqualTo(first.minutes());
        assertThat(done.sessions().getFirst()).returns(SessionState.DONE, StudySessionView::state);

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(7)));
        var later = asMaya.show(maya.value(), "rhit");

        assertThat(later.sessions())
                .filteredOn(it -> it.state() == SessionState.MISSED)
                .extracting(StudySessionView::day)
                .containsExactly(TODAY.plusDays(1), TODAY.plusDays(2), TODAY.plusDays(3), TODAY.plusDays(4));
        assertThat(later.sessions())
                .filteredOn(it -> it.state() == SessionState.PLANNED)
                .allMatch(it -> !it.day().isBefore(TODAY.plusDays(7)));
        assertThat(later.shortMinutes()).isPositive();
        assertThat(summary()).returns(4, CredentialView.StudySummary::missed);

        var undone = asMaya.undone(maya.value(), "rhit", first.day(), first.domain());
        assertThat(undone.doneMinutes()).isZero();
    }

    @Test
    void missesWhatWasNotStudiedOfADay() {
        var plan = new PlanStudy(TODAY.plusWeeks(2), 600, EnumSet.allOf(DayOfWeek.class), 1_200);
        var sessions = asMaya.plan(maya.value(), "rhit", plan).sessions();
        var both = sessions.stream()
                .filter(it -> sessions.stream()
                        .anyMatch(other -> other.day().equals(it.day()) && other.domain() != it.domain()))
                .limit(2)
                .toList();
        assertThat(both).hasSize(2);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(10)));

        var later = asMaya.done(
                maya.value(),
                "rhit",
                both.getFirst().day(),
                both.getFirst().domain(),
                new StudiedMinutes(both.getFirst().minutes()));

        assertThat(later.sessions())
                .filteredOn(it -> it.day().equals(both.getFirst().day()) && it.state() == SessionState.MISSED)
                .extracting(StudySessionView::domain)
                .containsExactly(both.getLast().domain());
    }

    @Test
    void keepsWhatWasMissedWhenADayOffMovesThePlanAndMissesNothingOfAPlanThatWasNotMade() {
        asMaya.plan(maya.value(), "rhit", PLAN);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(7)));
        var today = TODAY.plusDays(7);
        var missed = missed(asMaya.show(maya.value(), "rhit"));
        assertThat(missed).isNotEmpty();

        var moved = asMaya.takeOff(maya.value(), "rhit", today.plusDays(1));
        assertThat(missed(moved)).isEqualTo(missed);
        assertThat(moved.terms()).isNotNull().returns(today, StudyPlanView.StudyTermsView::plannedFrom);
        assertThat(missed(asMaya.putBack(maya.value(), "rhit", today.plusDays(40))))
                .as("what was not off changes nothing")
                .isEqualTo(missed);
        assertThat(missed(asMaya.putBack(maya.value(), "rhit", today.plusDays(1))))
                .isEqualTo(missed);
        assertThat(summary()).returns(missed.size(), CredentialView.StudySummary::missed);

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(14)));
        assertThat(missed(asMaya.show(maya.value(), "rhit")))
                .startsWith(missed.toArray(StudySessionView[]::new))
                .hasSizeGreaterThan(missed.size());
    }

    @Test
    void missesNoLongerWhatIsMarkedAsDoneAfterThePlanMoved() {
        asMaya.plan(maya.value(), "rhit", PLAN);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(7)));
        var missed = missed(asMaya.takeOff(maya.value(), "rhit", TODAY.plusDays(8)));
        var first = missed.getFirst();

        var done = asMaya.done(maya.value(), "rhit", first.day(), first.domain(), new StudiedMinutes(first.minutes()));
        assertThat(missed(done)).isEqualTo(missed.subList(1, missed.size()));
        assertThat(missed(asMaya.undone(maya.value(), "rhit", first.day(), first.domain())))
                .isEqualTo(missed);
    }

    @Test
    void beginsToCountAnewWithANewPlan() {
        asMaya.plan(maya.value(), "rhit", PLAN);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(7)));
        assertThat(missed(asMaya.takeOff(maya.value(), "rhit", TODAY.plusDays(8))))
                .isNotEmpty();

        assertThat(missed(asMaya.plan(maya.value(), "rhit", PLAN))).isEmpty();
    }

    @Test
    void lacksNoTimeOnceTheExamIsOver() {
        asMaya.plan(maya.value(), "rhit", PLAN);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(69)));
        assertThat(asMaya.show(maya.value(), "rhit").shortMinutes()).isPositive();

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(70)));
        assertThat(asMaya.show(maya.value(), "rhit").shortMinutes()).isZero();
        assertThat(summary()).returns(0, CredentialView.StudySummary::shortMinutes);
    }

    @Test
    void hasSoManyDaysOffToCome() {
        asMaya.plan(maya.value(), "rhit", new PlanStudy(TODAY.plusDays(300), 300, EnumSet.of(DayOfWeek.MONDAY), 600));
        for (var day = 0; day < StudyPlanApi.MOST_DAYS_OFF; day++) {
            asMaya.takeOff(maya.value(), "rhit", TODAY.plusDays(day));
        }
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "too-many-days-off",
                () -> asMaya.takeOff(maya.value(), "rhit", TODAY.plusDays(200)));
        assertThat(asMaya.takeOff(maya.value(), "rhit", TODAY.plusDays(9)).daysOff())
                .hasSize(StudyPlanApi.MOST_DAYS_OFF);

        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(1)));
        assertThat(asMaya.takeOff(maya.value(), "rhit", TODAY.plusDays(200)).daysOff())
                .hasSize(StudyPlanApi.MOST_DAYS_OFF);
    }

    private static List<StudySessionView> missed(StudyPlanView plan) {
        return plan.sessions().stream()
                .filter(it -> it.state() == SessionState.MISSED)
                .toList();
    }

    @Test
    void leavesDaysOffFree() {
        asMaya.plan(maya.value(), "rhit", PLAN);
        var day = TODAY.plusDays(1);

        var without = asMaya.takeOff(maya.value(), "rhit", day);
        asMaya.takeOff(maya.value(), "rhit", day);

        assertThat(without.daysOff()).containsExactly(day);
        assertThat(without.sessions()).noneMatch(it -> it.day().equals(day));
        assertThat(asMaya.putBack(maya.value(), "rhit", day).sessions())
                .anyMatch(it -> it.day().equals(day));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "evidence-invalid",
                () -> asMaya.takeOff(maya.value(), "rhit", TODAY.minusDays(1)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "evidence-invalid",
                () -> asMaya.takeOff(maya.value(), "rhit", PLAN.examOn()));
    }

    @Test
    void refusesWhatCannotBe() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-study-plan",
                () -> asMaya.done(maya.value(), "rhit", TODAY, 1, new StudiedMinutes(30)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "evidence-invalid",
                () -> asMaya.plan(maya.value(), "rhit", new PlanStudy(TODAY, 300, EnumSet.of(DayOfWeek.MONDAY), 600)));
        asMaya.plan(maya.value(), "rhit", PLAN);
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "evidence-invalid",
                () -> asMaya.done(maya.value(), "rhit", TODAY.plusDays(1), 1, new StudiedMinutes(30)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "evidence-invalid",
                () -> asMaya.done(maya.value(), "rhit", TODAY, 7, new StudiedMinutes(30)));
    }

    @Test
    void isChangedByTheStudentAlone() {
        asMaya.plan(maya.value(), "rhit", PLAN);
        var eli = alder.as(alder.student("Eli"), Role.STUDENT, StudyPlanApi.class);
        var dana = alder.advisor("Dana");
        var asDana = alder.as(dana, Role.ADVISOR, StudyPlanApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> eli.show(maya.value(), "rhit"));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> eli.plan(maya.value(), "rhit", PLAN));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> asDana.show(maya.value(), "rhit"));

        alder.assign(dana, maya);
        assertThat(asDana.show(maya.value(), "rhit").terms()).isNotNull();
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asDana.plan(maya.value(), "rhit", PLAN));
    }

    private CredentialView.StudySummary summary() {
        var found = alder.as(maya, Role.STUDENT, CertificationApi.class)
                .show(maya.value())
                .credentials()
                .getFirst()
                .study();
        assertThat(found).isNotNull();
        return Objects.requireNonNull(found);
    }
}
