package io.waymark.advising.practice;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.Rush;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.practice.AnswerQuestion;
import io.waymark.advising.api.practice.AskedPlace;
import io.waymark.advising.api.practice.AttemptEnd;
import io.waymark.advising.api.practice.AttemptLine;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.AttemptView;
import io.waymark.advising.api.practice.DomainScore;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.PracticeView;
import io.waymark.advising.api.practice.PracticeView.ExamLength;
import io.waymark.advising.api.practice.ReviewedAnswers;
import io.waymark.advising.api.practice.StartAttempt;
import io.waymark.advising.journey.Journeys;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class PracticeTests {

    private static final StartAttempt EXAM = new StartAttempt("rhit", AttemptMode.EXAM, null, null);
    private static final StartAttempt CODING = new StartAttempt("rhit", AttemptMode.PRACTICE, 4, 20);

    private final College alder;
    private final PersonId maya;
    private final PracticeApi practice;
    private final MovableClock clock;
    private final AttemptScoring scoring;
    private final Journeys journeys;

    @Autowired
    PracticeTests(Colleges colleges, MovableClock clock, AttemptScoring scoring, Journeys journeys) {
        this.journeys = journeys;
        alder = colleges.open();
        maya = student("Maya");
        practice = alder.as(maya, Role.STUDENT, PracticeApi.class);
        this.clock = clock;
        this.scoring = scoring;
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void beginsWithWhatTheRoadmapSaysOfTheExam() {
        var page = practice.show(null);

        assertThat(page.credential().key()).isEqualTo("rhit");
        assertThat(page.exam()).isEqualTo(new ExamLength(150, 210));
        assertThat(page.needed()).isEqualTo(75);
        assertThat(page.domains()).extracting(DomainScore::domain).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(page.attempts()).isEmpty();
        assertThat(page.readiness().low()).isNull();
        refused(HttpStatus.NOT_FOUND, "no-such-credential", () -> practice.show("ccs"));
    }

    @Test
    void isForTheExamsOfBothRoadmapsOfWhoeverWalksTwo() {
        var noah = alder.student("Noah");
        alder.asAdmin(JourneyApi.class).start(noah.value(), new StartJourney("phlebotomist", null));
        var practiced = alder.as(noah, Role.STUDENT, PracticeApi.class);
        refused(HttpStatus.NOT_FOUND, "no-such-credential", () -> practiced.show(null));

        alder.as(noah, Role.STUDENT, JourneyApi.class).beginSecond(noah.value(), "health-information-technician");

        assertThat(practiced.show(null))
                .returns("rhit", it -> it.credential().key())
                .returns(75, PracticeView::needed);
    }

    @Test
    void needsWhatTheRoadmapOfTheCredentialAsksForAndNoOther() {
        var noah = alder.student("Noah");
        alder.asAdmin(JourneyApi.class).start(noah.value(), new StartJourney("phlebotomist", null));
        alder.as(noah, Role.STUDENT, JourneyApi.class).beginSecond(noah.value(), "health-information-technician");

        var exams = new RoadmapExams(alder.inside(
                () -> Objects.requireNonNull(journeys.find(List.of(noah)).get(noah))));

        assertThat(exams.credentials())
                .extracting(it -> it.key() + " " + exams.needed(it))
                .contains("rhit 75", "cpt-nha 80");
    }

    @Test
    void asksADomainAndShowsTheAnswerAtOnce() {
        var begun = practice.start(CODING, null).attempt().id();
        assertThat(practice.question(begun, 1).explanation()).isNull();

        practice.answer(begun, 1, new AnswerQuestion("A", false));
        practice.answer(begun, 1, new AnswerQuestion("A", true));

        var shown = practice.question(begun, 1);
        assertThat(shown.domain()).isEqualTo(4);
        assertThat(shown.flagged()).isTrue();
        assertThat(shown.explanation()).isNotNull();
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "answer-already-shown",
                () -> practice.answer(begun, 1, new AnswerQuestion("B", false)));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-question",
                () -> practice.answer(begun, 21, new AnswerQuestion("B", false)));
    }

    @Test
    void isResumedWhereItWasLeft() {
        var begun = practice.start(EXAM, "key").attempt().id();
        practice.answer(begun, 61, new AnswerQuestion("C", true));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(90)));

        var again = alder.as(maya, Role.STUDENT, PracticeApi.class);

        assertThat(again.start(EXAM, "key").attempt().id()).isEqualTo(begun);
        var resumed = again.attempt(begun);
        assertThat(resumed.secondsLeft()).isEqualTo(Duration.ofMinutes(120).toSeconds());
        assertThat(resumed.places()).hasSize(150);
        assertThat(resumed.places().get(60)).returns("C", AskedPlace::choice).returns(true, AskedPlace::flagged);
        assertThat(resumed.places()).extracting(AskedPlace::right).containsOnlyNulls();
        assertThat(again.question(begun, 61).explanation()).isNull();
        refused(HttpStatus.CONFLICT, "exam-under-way", () -> again.start(EXAM, null));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "attempt-not-submitted",
                () -> again.review(begun, ReviewedAnswers.ALL, null, 20));
    }

    @Test
    void countsTowardTheStepWhenItReachesTheScore() {
        var passed = examWith(113);

        assertThat(passed.attempt().percent()).isEqualTo(75);
        assertThat(passed.domains())
                .extracting(DomainScore::right)
                .hasSize(6)
                .satisfies(rights -> assertThat(
                                rights.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(113));
        assertThat(evidence()).isEqualTo(1);
        assertThat(alder.sql("select payload ->> 'attempt' from evidence where decided_as = 'SYSTEM'", String.class))
                .containsExactly(passed.attempt().id().toString());

        examWith(112);
        assertThat(evidence()).isEqualTo(1);
        assertThat(practice.show("rhit").attempts())
                .extracting(AttemptLine::percent)
                .containsExactlyInAnyOrder(74, 75);
    }

    @Test
    void countsOnlyOnTheRoadmapThatLeadsToTheCredential() {
        alder.as(maya, Role.STUDENT, JourneyApi.class).beginSecond(maya.value(), "phlebotomist");

        examWith(135);

        assertThat(alder.sql("select requirement from evidence where attempt_id is not null", String.class))
                .singleElement()
                .asString()
                .startsWith("take-practice-tests/");
    }

    @Test
    void isScoredOnceHoweverManySubmitItWhileAnswersArrive() throws InterruptedException {
        var begun = practice.start(EXAM, null);
        var right = rightAnswers(begun.attempt().id());
        answer(begun, right, 120);
        List<Callable<Object>> acts = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            acts.add(() -> practice.submit(begun.attempt().id()));
            int position = 121 + i;
            acts.add(() -> {
                practice.answer(begun.attempt().id(), position, new AnswerQuestion(right.get(position), false));
                return true;
            });
        }

        var outcomes = Rush.of(acts);

        assertThat(outcomes).allMatch(Rush::isAnswer);
        var taken = outcomes.stream().filter(Boolean.TRUE::equals).count();
        assertThat(practice.attempt(begun.attempt().id()).attempt().right()).isEqualTo((int) (120 + taken));
        assertThat(outcomes.stream()
                        .filter(AttemptView.class::isInstance)
                        .map(it -> ((AttemptView) it).attempt().right()))
                .hasSize(6)
                .containsOnly((int) (120 + taken));
        assertThat(alder.count("practice_result")).isEqualTo(1);
        assertThat(evidence()).isEqualTo(1);
    }

    @Test
    void refusesALateAnswerAndSubmitsWhatWasAnsweredInTime() {
        var begun = practice.start(EXAM, null);
        var id = begun.attempt().id();
        practice.answer(id, 1, new AnswerQuestion(rightAnswers(id).get(1), false));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(210)));

        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "exam-time-up",
                () -> practice.answer(id, 2, new AnswerQuestion("A", false)));
        alder.inside(() -> {
            scoring.submitOverdue(id);
            scoring.submitOverdue(id);
            return true;
        });

        assertThat(practice.attempt(id).attempt())
                .returns(AttemptEnd.TIME, AttemptLine::endedBy)
                .returns(1, AttemptLine::right)
                .returns(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(210)), AttemptLine::submittedAt);
    }

    @Test
    void isSubmittedWhenItIsLookedAtAfterItsTime() {
        var id = practice.start(EXAM, null).attempt().id();
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofHours(9)));

        assertThat(practice.show(null).attempts()).singleElement().returns(AttemptEnd.TIME, AttemptLine::endedBy);
        assertThat(practice.review(id, ReviewedAnswers.WRONG, null, 20).items()).hasSize(20);
    }

    @Test
    void isNotTouchedByTheTaskBeforeItsTime() {
        var id = practice.start(EXAM, null).attempt().id();

        alder.inside(() -> {
            scoring.submitOverdue(id);
            return true;
        });

        assertThat(practice.attempt(id).attempt().isOpen()).isTrue();
    }

    @Test
    void saysHowReadyFromQuestionsThatWereNew() {
        practiceAll(2, 30);
        practiceAll(2, 41);

        var page = practice.show(null);

        assertThat(page.readiness().asked()).isEqualTo(41);
        assertThat(page.readiness().right()).isEqualTo(30);
        assertThat(page.readiness().low())
                .isNotNull()
                .isLessThan(page.readiness().high());
        assertThat(page.domains().get(1)).returns(82, DomainScore::asked).returns(71, DomainScore::right);
    }

    @Test
    void countsWhatWasNotAnsweredOfAPracticeAsNotAsked() {
        var begun = practice.start(CODING, null);
        answer(begun, rightAnswers(begun.attempt().id()), 8);
        practice.answer(begun.attempt().id(), 9, new AnswerQuestion(wrong(begun, 9), false));
        var ended = practice.submit(begun.attempt().id());

        assertThat(ended.attempt().percent()).isEqualTo(88);
        assertThat(ended.domains())
                .filteredOn(it -> it.domain() == 4)
                .singleElement()
                .returns(9, DomainScore::asked)
                .returns(8, DomainScore::right);
        assertThat(practice.review(begun.attempt().id(), ReviewedAnswers.WRONG, null, 20)
                        .items())
                .singleElement();
    }

    private String wrong(AttemptView begun, int position) {
        return "A".equals(rightAnswers(begun.attempt().id()).get(position)) ? "B" : "A";
    }

    @Test
    void saysHowReadyInEachDomainByItself() {
        practiceAll(6, 25);
        practiceAll(1, 38);

        assertThat(practice.show(null).readiness().missing()).containsExactly(2, 3, 4, 5);
    }

    @Test
    void saysWhichDomainsAreWeakAndWhatToPracticeNext() {
        assertThat(practice.show(null).suggested()).isEqualTo(1);
        practiceAll(1, 38);
        practiceAll(2, 20);
        practiceAll(3, 10);

        var page = practice.show(null);

        assertThat(page.domains())
                .filteredOn(DomainScore::weak)
                .extracting(DomainScore::domain)
                .containsExactly(2, 3);
        assertThat(page.suggested()).isEqualTo(3);
    }

    @Test
    void remembersTheBestExamAndWhatGoesOn() {
        assertThat(practice.show(null).best()).isNull();
        assertThat(examWith(120).counted()).isTrue();
        assertThat(examWith(90).counted()).isFalse();
        for (int i = 0; i < 51; i++) {
            practice.start(CODING, null);
        }
        var exam = practice.start(EXAM, null).attempt().id();

        var page = practice.show(null);

        assertThat(page.best()).isEqualTo(80);
        assertThat(page.underWay()).returns(exam, AttemptLine::id);
        practice.submit(exam);
        assertThat(practice.show(null).underWay()).returns(AttemptMode.PRACTICE, AttemptLine::mode);
    }

    @Test
    void showsNoAnswerDuringAnExam() {
        var learned = practice.start(CODING, null).attempt().id();
        practice.answer(learned, 1, new AnswerQuestion("A", false));
        var earlier = examWith(10).attempt().id();
        var exam = practice.start(EXAM, null).attempt().id();

        refused(HttpStatus.CONFLICT, "exam-under-way", () -> practice.start(CODING, null));
        refused(
                HttpStatus.CONFLICT,
                "exam-under-way",
                () -> practice.answer(learned, 2, new AnswerQuestion("A", false)));
        refused(HttpStatus.CONFLICT, "exam-under-way", () -> practice.question(learned, 1));
        refused(HttpStatus.CONFLICT, "exam-under-way", () -> practice.question(earlier, 1));
        refused(HttpStatus.CONFLICT, "exam-under-way", () -> practice.review(earlier, ReviewedAnswers.ALL, null, 20));
        assertThat(practice.attempt(earlier).examUnderWay()).isEqualTo(exam);
        assertThat(practice.attempt(exam).examUnderWay()).isNull();
        practice.answer(exam, 1, new AnswerQuestion("A", false));

        practice.submit(exam);

        assertThat(practice.review(earlier, ReviewedAnswers.ALL, null, 20).items())
                .hasSize(20);
        assertThat(practice.question(learned, 1).explanation()).isNotNull();
        practice.answer(learned, 2, new AnswerQuestion("A", false));
    }

    @Test
    void showsAnswersAgainWhenTheTimeOfAnExamIsUp() {
        var learned = practice.start(CODING, null).attempt().id();
        practice.start(EXAM, null);
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(210)));

        practice.answer(learned, 1, new AnswerQuestion("A", false));

        assertThat(practice.question(learned, 1).explanation()).isNotNull();
    }

    @Test
    void countsAPartOfASecondAsTime() {
        var id = practice.start(EXAM, null).attempt().id();
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofMinutes(210)).minusMillis(1));

        assertThat(practice.attempt(id).secondsLeft()).isEqualTo(1);
    }

    @Test
    void saysWhichEvidenceComesFromPracticeHere() {
        assertThat(isPracticed(maya, "take-practice-tests")).containsExactly(true);
        var eli = alder.student("Eli");
        alder.asAdmin(JourneyApi.class).start(eli.value(), new StartJourney("phlebotomist", null));

        assertThat(isPracticed(eli, "take-phlebotomy-practice-tests")).containsExactly(false);
    }

    @Test
    void isNobodyElses() {
        var id = practice.start(CODING, null).attempt().id();
        var eli = alder.as(student("Eli"), Role.STUDENT, PracticeApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-attempt", () -> eli.attempt(id));
        refused(HttpStatus.NOT_FOUND, "no-such-attempt", () -> eli.submit(id));
        refused(HttpStatus.NOT_FOUND, "no-such-attempt", () -> eli.question(id, 1));
        refused(HttpStatus.NOT_FOUND, "no-such-attempt", () -> eli.answer(id, 1, new AnswerQuestion("A", false)));
    }

    private List<Boolean> isPracticed(PersonId student, String step) {
        return alder.as(student, Role.STUDENT, JourneyApi.class).step(student.value(), step).proves().stream()
                .map(RequirementView::practiced)
                .toList();
    }

    private void practiceAll(int domain, int right) {
        var begun = practice.start(new StartAttempt("rhit", AttemptMode.PRACTICE, domain, 50), null);
        var letters = rightAnswers(begun.attempt().id());
        letters.forEach((position, letter) -> practice.answer(
                begun.attempt().id(),
                position,
                new AnswerQuestion(position <= right ? letter : "A".equals(letter) ? "B" : "A", false)));
        practice.submit(begun.attempt().id());
    }

    private AttemptView examWith(int right) {
        var begun = practice.start(EXAM, null);
        answer(begun, rightAnswers(begun.attempt().id()), right);
        return practice.submit(begun.attempt().id());
    }

    private void answer(AttemptView begun, Map<Integer, String> right, int many) {
        for (int position = 1; position <= many; position++) {
            practice.answer(begun.attempt().id(), position, new AnswerQuestion(right.get(position), false));
        }
    }

    private Map<Integer, String> rightAnswers(UUID attempt) {
        return alder.sql("""
                        select a.position || '=' || w.correct from asked_question a join question_wording w
                          on w.institution_id = a.institution_id and w.question_id = a.question_id and w.number = a.wording
                        where a.institution_id = ? and a.attempt_id = ?
                        """, String.class, alder.id().value(), attempt).stream()
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> Integer.valueOf(it[0]), it -> it[1], (one, _) -> one));
    }

    private int evidence() {
        return alder.sql(
                        "select count(*) from evidence where requirement like 'take-practice-tests/%' and status = 'VERIFIED'",
                        Integer.class)
                .getFirst();
    }

    private PersonId student(String name) {
        var student = alder.student(name);
        alder.asAdmin(JourneyApi.class).start(student.value(), new StartJourney("health-information-technician", null));
        return student;
    }
}
