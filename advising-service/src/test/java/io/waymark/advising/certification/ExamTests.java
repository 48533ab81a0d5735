package io.waymark.advising.certification;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.certification.CertificationApi;
import io.waymark.advising.api.certification.CredentialView.ExamSummary;
import io.waymark.advising.api.certification.ExamApi;
import io.waymark.advising.api.certification.ExamResult;
import io.waymark.advising.api.certification.ExamView;
import io.waymark.advising.api.certification.ExamView.ExamAttempt;
import io.waymark.advising.api.certification.ExamView.OpenWindow;
import io.waymark.advising.api.certification.ExamWindow;
import io.waymark.advising.api.certification.PlanStudy;
import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.certification.StudyPlanView.SessionState;
import io.waymark.advising.api.certification.StudyPlanView.StudySessionView;
import io.waymark.advising.api.certification.StudyPlanView.StudyTermsView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.journey.Journeys;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.StepKey;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class ExamTests {

    private static final LocalDate TODAY = LocalDate.ofInstant(MovableClock.MONDAY_MORNING, ZoneOffset.UTC);

    private static final String ADVANCED = "earn-advanced-certification/certification-record";

    private final MovableClock clock;
    private final Journeys journeys;
    private final College alder;
    private final PersonId maya;
    private final ExamApi asMaya;

    /** On a roadmap with an exam whose issuer says itself which score passes. */
    private final PersonId eli;

    private final ExamApi asEli;

    @Autowired
    ExamTests(Colleges colleges, MovableClock clock, Journeys journeys) {
        this.clock = clock;
        this.journeys = journeys;
        alder = colleges.open();
        maya = alder.student("Maya");
        asMaya = alder.as(maya, Role.STUDENT, ExamApi.class);
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
        eli = alder.student("Eli");
        asEli = alder.as(eli, Role.STUDENT, ExamApi.class);
        alder.asAdmin(JourneyApi.class).start(eli.value(), new StartJourney("medical-coder", null));
    }

    @AfterEach
    void itIsMondayAgain() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void givesAWindowItsUsualEnd() {
        var view = asMaya.authorize(maya.value(), "rhit", new ExamWindow(TODAY.minusDays(5), null, null));

        assertThat(view.window()).isEqualTo(new OpenWindow(TODAY.minusDays(5), TODAY.plusDays(115), null));
        assertThat(view.facts()).extracting(it -> it.key()).contains("eligibility-window-days", "retest-wait-days");
        var changed = asMaya.authorize(
                maya.value(), "rhit", new ExamWindow(TODAY.minusDays(5), TODAY.plusDays(9), TODAY.plusDays(9)));
        assertThat(changed.window())
                .isEqualTo(new OpenWindow(TODAY.minusDays(5), TODAY.plusDays(9), TODAY.plusDays(9)));
    }

    @Test
    void movesTheStudyPlanWithTheDayOfTheExam() {
        var plans = alder.as(maya, Role.STUDENT, StudyPlanApi.class);
        plans.plan(
                maya.value(),
                "rhit",
                new PlanStudy(TODAY.plusWeeks(10), 300, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 600));

        asMaya.authorize(maya.value(), "rhit", new ExamWindow(TODAY, null, TODAY.plusWeeks(6)));

        assertThat(plans.show(maya.value(), "rhit").terms())
                .isNotNull()
                .returns(TODAY, StudyTermsView::plannedFrom)
                .returns(TODAY.plusWeeks(6), StudyTermsView::examOn);
        assertThat(plans.show(maya.value(), "rhit").sessions())
                .allMatch(it -> it.day().isBefore(TODAY.plusWeeks(6)));
    }

    @Test
    void keepsWhatWasMissedOfTheStudyPlanThatItMoves() {
        var plans = alder.as(maya, Role.STUDENT, StudyPlanApi.class);
        plans.plan(
                maya.value(),
                "rhit",
                new PlanStudy(TODAY.plusWeeks(10), 300, EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY), 3_000));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(9)));
        var missed = missed(plans);
        assertThat(missed).isNotEmpty();

        authorize(TODAY, null, TODAY.plusWeeks(6));
        authorize(TODAY, null, TODAY.plusWeeks(7));

        assertThat(missed(plans)).containsExactlyInAnyOrderElementsOf(missed);
    }

    private List<StudySessionView> missed(StudyPlanApi plans) {
        return plans.show(maya.value(), "rhit").sessions().stream()
                .filter(it -> it.state() == SessionState.MISSED)
                .toList();
    }

    @Test
    void refusesWindowsThatCannotBe() {
        unfit(() -> authorize(TODAY.plusDays(1), null, null));
        unfit(() -> authorize(TODAY, TODAY.minusDays(1), null));
        unfit(() -> authorize(TODAY, TODAY.plusDays(9), TODAY.plusDays(10)));
        unfit(() -> authorize(TODAY, null, TODAY.minusDays(1)));
        unfit(() -> asMaya.authorize(maya.value(), "cphi", new ExamWindow(TODAY, null, null)));
    }

    @Test
    void saysWhenAnExamCanBeTriedAgain() {
        var failed = asMaya.take(maya.value(), "rhit", TODAY.minusDays(10), new ExamResult(false, 280));

        assertThat(failed.attempts()).containsExactly(new ExamAttempt(TODAY.minusDays(10), false, 280));
        assertThat(failed.nextTryOn()).isEqualTo(TODAY.plusDays(80));

        var passed = asMaya.take(maya.value(), "rhit", TODAY, new ExamResult(true, null));
        assertThat(passed.attempts()).extracting(ExamAttempt::takenOn).containsExactly(TODAY, TODAY.minusDays(10));
        assertThat(passed.nextTryOn()).isNull();
    }

    @Test
    void takesNoScoreThatThereIsNot() {
        unfit(() -> asEli.take(eli.value(), "cpc", TODAY, new ExamResult(true, 101)));

        assertThat(asEli.take(eli.value(), "cpc", TODAY, new ExamResult(true, 100))
                        .attempts())
                .hasSize(1);
    }

    @Test
    void takesNoScoreThatDoesNotGoWithItsResult() {
        assertThat(refusedScore(new ExamResult(true, 69))).contains("score-not-passed", "70");
        assertThat(refusedScore(new ExamResult(false, 70))).contains("score-passed", "70");

        asEli.take(eli.value(), "cpc", TODAY.minusDays(2), new ExamResult(false, 69));
        asEli.take(eli.value(), "cpc", TODAY, new ExamResult(true, 70));
        assertThat(asEli.show(eli.value(), "cpc").attempts()).hasSize(2);
    }

    private String refusedScore(ExamResult result) {
        return refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "evidence-invalid",
                () -> asEli.take(eli.value(), "cpc", TODAY, result));
    }

    @Test
    void isPassedOnceAndCorrectedByItsDay() {
        asMaya.take(maya.value(), "rhit", TODAY.minusDays(3), new ExamResult(true, null));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "exam-passed",
                () -> asMaya.take(maya.value(), "rhit", TODAY, new ExamResult(true, null)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "exam-passed",
                () -> asMaya.take(maya.value(), "rhit", TODAY, new ExamResult(false, null)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "exam-passed",
                () -> asMaya.take(maya.value(), "rhit", TODAY.minusDays(200), new ExamResult(true, null)));
        asMaya.take(maya.value(), "rhit", TODAY.minusDays(3), new ExamResult(false, 250));
        assertThat(asMaya.remove(maya.value(), "rhit", TODAY.minusDays(3)).attempts())
                .isEmpty();
        unfit(() -> asMaya.take(maya.value(), "rhit", TODAY.plusDays(1), new ExamResult(true, null)));
    }

    @Test
    void takesWhatWasForgottenBeforeAPass() {
        asMaya.take(maya.value(), "rhit", TODAY.minusDays(3), new ExamResult(true, null));

        var both = asMaya.take(maya.value(), "rhit", TODAY.minusDays(100), new ExamResult(false, 250));

        assertThat(both.attempts())
                .containsExactly(
                        new ExamAttempt(TODAY.minusDays(3), true, null),
                        new ExamAttempt(TODAY.minusDays(100), false, 250));
        assertThat(summary()).returns(TODAY.minusDays(3), ExamSummary::passedOn);
        asMaya.remove(maya.value(), "rhit", TODAY.minusDays(3));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "exam-taken-later",
                () -> asMaya.take(maya.value(), "rhit", TODAY.minusDays(101), new ExamResult(true, null)));
    }

    private @Nullable ExamSummary summary() {
        return alder.as(maya, Role.STUDENT, CertificationApi.class).show(maya.value()).credentials().stream()
                .filter(it -> it.key().equals("rhit"))
                .findFirst()
                .orElseThrow()
                .sitting();
    }

    @Test
    void knowsWhichStepsAreNotOpenYet() {
        var locked = alder.inside(() -> journeys.locked(journeys.lock(maya).orElseThrow()));

        assertThat(locked).contains(StepKey.of("earn-rhit")).doesNotContain(StepKey.of("join-ahima"));
    }

    @Test
    void takesNoDayThatIsFarAway() {
        unfit(() -> authorize(TODAY.minusYears(10), TODAY, null));
        unfit(() -> authorize(TODAY, TODAY.plusYears(2).plusDays(1), null));
        assertThat(authorize(TODAY, TODAY.plusYears(2), TODAY.plusYears(2)).window())
                .isNotNull();
        unfit(() -> asMaya.take(maya.value(), "rhit", TODAY.minusYears(10), new ExamResult(false, null)));
    }

    @Test
    void takesTheAwardFromTheEvidence() {
        var before = asMaya.show(maya.value(), "rhit");
        assertThat(before.requirement()).isEqualTo("earn-rhit/certification-record");

        alder.as(maya, Role.STUDENT, EvidenceApi.class)
                .submit(
                        new SubmitEvidence(
                                Objects.requireNonNull(before.requirement()),
                                new CertificationRecordPayload("rhit", "R-1", TODAY, TODAY.plusYears(2))),
                        null);

        var after = asMaya.show(maya.value(), "rhit");
        assertThat(after.requirement()).isNull();
        assertThat(after.awards())
                .singleElement()
                .returns("R-1", ExamView.ExamAward::number)
                .returns(EvidenceStatus.SUBMITTED, ExamView.ExamAward::status);
        assertThat(asMaya.show(maya.value(), "ccs").awards()).isEmpty();
    }

    @Test
    void takesOneAwardOfEachCredentialOnAStepThatTakesSeveral() {
        var evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        evidence.submit(award("chda", TODAY.plusYears(2)), null);

        assertThat(asMaya.show(maya.value(), "chda").requirement()).isNull();
        assertThat(asMaya.show(maya.value(), "rhia").requirement()).isEqualTo(ADVANCED);
        evidence.submit(award("rhia", TODAY.plusYears(2)), null);
        assertThat(asMaya.show(maya.value(), "rhia").awards()).hasSize(1);
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "nothing-missing",
                () -> evidence.submit(award("chda", TODAY.plusYears(2)), null));
    }

    @Test
    void takesAnotherAwardOnceOneHasEnded() {
        var evidence = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        evidence.submit(award("chda", TODAY), null);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(1)));

        assertThat(asMaya.show(maya.value(), "chda").requirement()).isEqualTo(ADVANCED);
        evidence.submit(award("chda", TODAY.plusYears(2)), null);
        assertThat(asMaya.show(maya.value(), "chda"))
                .returns(null, ExamView::requirement)
                .satisfies(it -> assertThat(it.awards()).hasSize(2));
    }

    private static SubmitEvidence award(String credential, LocalDate through) {
        return new SubmitEvidence(
                ADVANCED, new CertificationRecordPayload(credential, "A-1", TODAY.minusDays(9), through));
    }

    @Test
    void isChangedByTheStudentAlone() {
        var eli = alder.as(alder.student("Eli"), Role.STUDENT, ExamApi.class);
        var dana = alder.advisor("Dana");
        var asDana = alder.as(dana, Role.ADVISOR, ExamApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> eli.show(maya.value(), "rhit"));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> eli.take(maya.value(), "rhit", TODAY, new ExamResult(true, null)));

        alder.assign(dana, maya);
        assertThat(asDana.show(maya.value(), "rhit").attempts()).isEmpty();
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> asDana.take(maya.value(), "rhit", TODAY, new ExamResult(true, null)));
    }

    private ExamView authorize(LocalDate from, @Nullable LocalDate to, @Nullable LocalDate scheduled) {
        return asMaya.authorize(maya.value(), "rhit", new ExamWindow(from, to, scheduled));
    }

    private static void unfit(ThrowingCallable call) {
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "evidence-invalid", call);
    }
}
