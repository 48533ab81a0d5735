package io.waymark.web.student.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.never;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.practice.AnswerQuestion;
import io.waymark.advising.api.practice.AskedPlace;
import io.waymark.advising.api.practice.AskedQuestion;
import io.waymark.advising.api.practice.AttemptEnd;
import io.waymark.advising.api.practice.AttemptLine;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.AttemptView;
import io.waymark.advising.api.practice.DomainScore;
import io.waymark.advising.api.practice.Explanation;
import io.waymark.advising.api.practice.PracticeView;
import io.waymark.advising.api.practice.PracticeView.ExamLength;
import io.waymark.advising.api.practice.PracticeView.PracticedCredential;
import io.waymark.advising.api.practice.Readiness;
import io.waymark.advising.api.practice.StartAttempt;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.kit.test.Chromium;
import io.waymark.kit.test.PageLook;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

public class PracticePageTests extends StudentPageTests {

    private static final UUID EXAM = UUID.fromString("0190f3a2-0000-7000-8000-000000000001");
    private static final String PAGE = "/student/practice/" + EXAM;
    private static final Instant NOVEMBER = Instant.parse("2026-11-06T15:12:00Z");
    private static final PracticedCredential RHIT = new PracticedCredential("rhit", "RHIT");
    private static final List<DomainScore> DOMAINS = List.of(
            new DomainScore(1, "Data content", "19-25%", 29, 35, false),
            new DomainScore(4, "Revenue cycle", "14-18%", 11, 20, true));

    public static Stream<String> routes() {
        return Stream.of("/student/practice", PAGE, PAGE + "/61", PAGE + "/finish");
    }

    @BeforeEach
    void anExamGoesOn() {
        given(practice.show(any())).willReturn(overview(new Readiness(84, 61, 30, 62, 82, List.of(1))));
        given(practice.attempt(EXAM)).willReturn(exam(null));
        given(practice.question(any(), anyInt())).willReturn(question(null, "C"));
        given(practice.start(any(), any())).willReturn(exam(null));
    }

    @Test
    void offersWhatIsWeakAndSaysHowReadyWithItsUncertainty() {
        assertThat(get("/student/practice"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "150 questions in 3 hours 30 minutes",
                        "11 of 20 right so far",
                        "You answered 61 of the last 84 questions",
                        "between 62% and 82%",
                        "does not rest on these domains yet, because you answered too few new questions in them: Data content.",
                        "Your best is 70%",
                        "Weak domains",
                        "55%, 11 of 20 right")
                .doesNotContain("??");
    }

    @Test
    void offersNothingElseDuringAnExam() {
        given(practice.show(any())).willReturn(overview(new Readiness(84, 61, 30, 62, 82, List.of(1)), line(null)));

        assertThat(get("/student/practice"))
                .bodyText()
                .contains("You have an exam under way", "Until you have submitted it", "href=\"" + PAGE + "\"")
                .doesNotContain("Start domain practice", "Start the timed exam");
    }

    @Test
    void leadsToTheExamWhereAnotherAttemptIsOpened() {
        var refusal =
                Answers.refusal(HttpStatus.CONFLICT, "exam-under-way", "One at a time.", Map.of("credential", "rhit"));
        willThrow(refusal).given(practice).question(any(), anyInt());
        willThrow(refusal).given(practice).answer(any(), anyInt(), any());
        given(practice.show(any())).willReturn(overview(new Readiness(84, 61, 30, 62, 82, List.of(1)), line(null)));

        try (var page = browser(Role.STUDENT, 390, ColorScheme.LIGHT)) {
            page.navigate(url(PAGE + "/61"));

            assertThat(page.textContent("[role=alert]")).contains("You have a timed exam under way");
            assertThat(page.isVisible("text=Continue the exam")).isTrue();
        }
        assertThat(post(PAGE + "/61", "answer", "B", "go", "62")).hasRedirectedUrl("/student/practice?credential=rhit");
    }

    @Test
    void leadsToTheExamInsteadOfAReview() {
        var exam = UUID.fromString("0190f3a2-0000-7000-8000-000000000002");
        given(practice.attempt(EXAM)).willReturn(exam(117, 7092L, exam));

        assertThat(get(PAGE))
                .bodyText()
                .contains("You can review answers when you have submitted it", "/student/practice/" + exam)
                .doesNotContain("Flagged");
        then(practice).should(never()).review(any(), any(), any(), anyInt());
    }

    @Test
    void showsTheLastSecondsOfTheClock() {
        given(practice.attempt(EXAM)).willReturn(exam(null, 0L, null));

        assertThat(get(PAGE + "/61")).bodyText().contains("role=\"timer\"", "0:00:00");
    }

    @Test
    void goesOnWhenEnterIsPressed() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PAGE + "/61"));
            page.focus("#an-B");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");

            page.waitForURL("**/62");
        }
        then(practice).should(atLeastOnce()).answer(EXAM, 61, new AnswerQuestion("B", false));
    }

    @Test
    void saysWhyAnAnswerCameTooLateOnThePageOfTheResult() {
        given(practice.review(any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(question("B", "C")), null));
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PAGE + "/61"));
            willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "exam-time-up", "Too late."))
                    .given(practice)
                    .answer(any(), anyInt(), any());
            given(practice.attempt(EXAM)).willReturn(exam(117));

            page.click("[data-key=n]");

            assertThat(page.url()).endsWith(PAGE);
            assertThat(page.textContent("[role=alert]")).contains("This answer came too late");
        }
    }

    @Test
    void saysThatTooLittleIsKnown() {
        given(practice.show(any())).willReturn(overview(new Readiness(12, 9, 30, null, null, List.of(1))));

        assertThat(get("/student/practice")).bodyText().contains("That is too few", "Answer 18 more first");
    }

    @Test
    void beginsAnExam() {
        assertThat(post("/student/practice", "credential", "rhit", "mode", "EXAM"))
                .hasRedirectedUrl(PAGE + "/1");

        then(practice).should().start(new StartAttempt("rhit", AttemptMode.EXAM, null, null), null);
    }

    @Test
    void refusesToBeginASecond() {
        willThrow(Answers.refusal(HttpStatus.CONFLICT, "exam-under-way", "One at a time."))
                .given(practice)
                .start(any(), any());

        assertThat(post("/student/practice", "credential", "rhit", "mode", "EXAM"))
                .hasRedirectedUrl("/student/practice?credential=rhit");
    }

    @Test
    void showsAQuestionWithItsClockAndWithoutTheAnswer() {
        assertThat(get(PAGE + "/61"))
                .hasStatusOk()
                .bodyText()
                .contains("Question 61 of 150", "1:58:12", "role=\"timer\"", "aria-live=\"off\"", "Flag for later")
                .doesNotContain("Because the rule says so", "??");
    }

    @Test
    void goesOnAtTheFirstQuestionWithoutAnAnswer() {
        assertThat(get(PAGE)).hasRedirectedUrl(PAGE + "/3");
    }

    @Test
    void savesAnAnswerAndGoesOn() {
        assertThat(post(PAGE + "/61", "answer", "B", "flag", "true", "go", "62"))
                .hasRedirectedUrl(PAGE + "/62");
        then(practice).should().answer(EXAM, 61, new AnswerQuestion("B", true));

        assertThat(post(PAGE + "/61", "answer", "B", "clear", "true")).hasRedirectedUrl(PAGE + "/61");
        then(practice).should().answer(EXAM, 61, new AnswerQuestion(null, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "finish"})
    void savesAnAnswerWhereverOneGoes(String go) {
        assertThat(post(PAGE + "/61", "answer", "B", "go", go)).hasRedirectedUrl(PAGE + "/" + go);

        then(practice).should().answer(EXAM, 61, new AnswerQuestion("B", false));
    }

    @Test
    void goesNowhereElse() {
        assertThat(post(PAGE + "/61", "answer", "B", "go", "//elsewhere")).hasRedirectedUrl(PAGE + "/61");
    }

    @Test
    void savesInPlaceAndSaysWhenThatIsRefused() {
        assertThat(saveInPlace()).hasStatus(HttpStatus.NO_CONTENT);
        then(practice).should().answer(EXAM, 61, new AnswerQuestion("B", false));

        willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "exam-time-up", "Too late."))
                .given(practice)
                .answer(any(), anyInt(), any());
        assertThat(saveInPlace()).hasStatus4xxClientError();
    }

    private MvcTestResult saveInPlace() {
        return postInPlace(Role.STUDENT, PAGE + "/61", "answer", "B");
    }

    @ParameterizedTest
    @CsvSource({"[data-exam-nav] [value='62'], /62", "[value=finish], /finish"})
    void keepsWhatIsChosenWithoutAScript(String pressed, String where) {
        try (var page = Chromium.openWithoutScripts(1280)) {
            as(Role.STUDENT, page);
            page.navigate(url(PAGE + "/61"));
            page.check("#an-B");
            page.click(pressed);

            assertThat(page.url()).endsWith(PAGE + where);
        }
        then(practice).should().answer(EXAM, 61, new AnswerQuestion("B", false));
    }

    @Test
    void savesWhatIsChosenAtOnce() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PAGE + "/61"));
            page.check("#an-B");

            page.waitForSelector("[data-exam-saved]:text-is('Saved.')");
            assertThat(page.url()).endsWith("/61");
        }
        then(practice).should().answer(EXAM, 61, new AnswerQuestion("B", false));
    }

    @Test
    void staysAndSendsAgainWhenTheConnectionIsLost() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PAGE + "/61"));
            page.context().setOffline(true);
            page.check("#an-B");
            page.waitForSelector("text=Not saved yet");
            page.click("[data-exam-nav] [value='62']");
            assertThat(page.url()).endsWith("/61");
            then(practice).should(never()).answer(any(), anyInt(), any());

            page.context().setOffline(false);

            page.waitForSelector("[data-exam-saved]:text-is('Saved.')");
        }
        then(practice).should().answer(EXAM, 61, new AnswerQuestion("B", false));
    }

    @Test
    void sendsWhatIsNotSavedShortlyBeforeTheTimeIsUp() {
        given(practice.attempt(EXAM)).willReturn(exam(null, 6L, null));
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PAGE + "/61"));
            page.evaluate("document.getElementById('an-B').checked = true");

            page.waitForURL("**" + PAGE + "/3");
        }
        then(practice).should().answer(EXAM, 61, new AnswerQuestion("B", false));
    }

    @Test
    void keepsAnAnswerThatWasShownWhenOneGoesElsewhere() {
        given(practice.question(any(), anyInt())).willReturn(question("B", "C"));
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PAGE + "/61"));
            page.click("[data-exam-nav] [value='62']");

            assertThat(page.url()).endsWith("/62");
        }
        then(practice).should().answer(EXAM, 61, new AnswerQuestion("C", false));
    }

    @Test
    void saysWhyALateAnswerDoesNotCount() {
        willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "exam-time-up", "Too late."))
                .given(practice)
                .answer(any(), anyInt(), any());

        assertThat(post(PAGE + "/61", "answer", "B", "go", "62"))
                .hasRedirectedUrl(PAGE + "/61")
                .flash()
                .containsKey("refusal");
    }

    @Test
    void showsTheAnswerOfPracticeAtOnceAndMarkupAsText() {
        given(practice.question(any(), anyInt())).willReturn(question("B", "C"));

        assertThat(get(PAGE + "/61"))
                .bodyText()
                .contains("Because the rule says so", "Right answer", "Your answer", "&lt;b&gt;bold&lt;/b&gt;")
                .doesNotContain("<b>bold</b>");
    }

    @Test
    void saysWhereItWasSubmittedWhyThatWasRefused() {
        willThrow(Answers.refusal(HttpStatus.CONFLICT, "lost-race", "Somebody was faster."))
                .given(practice)
                .submit(any());

        assertThat(post(PAGE + "/finish"))
                .hasRedirectedUrl(PAGE + "/finish")
                .flash()
                .containsKey("refusal");
    }

    @Test
    void countsWhatWasNotAnsweredAsWrongInAnExamAndAsNotAskedInPractice() {
        given(practice.review(any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(practice.attempt(EXAM)).willReturn(exam(57));
        assertThat(get(PAGE))
                .bodyText()
                .contains("38%: ", "57 of 150 right", "93 questions that you did not answer count as wrong");

        given(practice.attempt(EXAM)).willReturn(practiced(exam(57)));
        assertThat(get(PAGE))
                .bodyText()
                .contains(
                        "100% right",
                        "57 of 57 right", "93 questions that you did not answer are not counted", "Wrong, 0");
    }

    @Test
    void asksOnceMoreBeforeItSubmits() {
        assertThat(get(PAGE + "/finish")).bodyText().contains("93 open questions count as wrong");
        assertThat(post(PAGE + "/finish")).hasRedirectedUrl(PAGE);

        then(practice).should().submit(EXAM);
    }

    @Test
    void showsTheResultByDomainAndReviewsTheAnswers() {
        given(practice.attempt(EXAM)).willReturn(exam(117));
        given(practice.review(any(), any(), any(), anyInt())).willReturn(new Page<>(List.of(question("B", "C")), "61"));

        assertThat(get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "78%: you reached the 75% you need",
                        "Counts toward your step",
                        "117 of 150 right",
                        "You used 2 hours 46 minutes of 3 hours 30 minutes.",
                        "Wrong, 150",
                        "Flagged, 5",
                        "Show more")
                .doesNotContain("??");
        assertThat(get(PAGE + "/61")).hasRedirectedUrl(PAGE);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        try (var page = PseudoPages.browser(Role.STUDENT, 1280)) {
            page.navigate(url(path));

            assertThat(new PseudoPages(Fixtures.textsWith("student/practice/PracticePageTests")).errors(page))
                    .isEmpty();
        }
    }

    @Test
    void hasNoBarrier() {
        try (var page = browser(Role.STUDENT, 390, ColorScheme.DARK)) {
            for (var address : List.of("/student/practice", PAGE + "/61", PAGE + "/finish")) {
                page.navigate(url(address));

                assertThat(PageLook.at(page).errors()).isEmpty();
            }
        }
    }

    @Test
    void choosesAndFlagsByKeysWithinTheQuestion() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(PAGE + "/61"));
            page.focus("#an-C");

            page.keyboard().press("b");
            page.keyboard().press("f");

            assertThat(page.isChecked("#an-B")).isTrue();
            assertThat(page.isChecked("[name=flag]")).isTrue();
            assertThat(page.textContent("[data-clock-voice]")).isEmpty();
        }
    }

    private static PracticeView overview(Readiness readiness) {
        return overview(readiness, null);
    }

    private static PracticeView overview(Readiness readiness, @Nullable AttemptLine underWay) {
        return new PracticeView(
                RHIT,
                List.of(RHIT),
                new ExamLength(150, 210),
                DOMAINS,
                4,
                75,
                70,
                underWay,
                List.of(line(105)),
                readiness);
    }

    private static AttemptView exam(@Nullable Integer right) {
        return exam(right, right == null ? 7092L : null, null);
    }

    private static AttemptView exam(@Nullable Integer right, @Nullable Long left, @Nullable UUID beside) {
        var places = IntStream.rangeClosed(1, 150)
                .mapToObj(i -> new AskedPlace(i, 1, i < 3 || i > 94 ? "A" : null, i % 30 == 0, null))
                .toList();
        return new AttemptView(
                line(right), "RHIT", left, places, right == null ? List.of() : DOMAINS, 75, right != null, beside);
    }

    /** All that was answered is right. */
    private static AttemptView practiced(AttemptView exam) {
        var line = exam.attempt();
        return new AttemptView(
                new AttemptLine(
                        line.id(),
                        line.credential(),
                        AttemptMode.PRACTICE,
                        1,
                        line.questions(),
                        line.answered(),
                        line.startedAt(),
                        null,
                        line.submittedAt(),
                        line.endedBy(),
                        line.right()),
                exam.credentialName(),
                null,
                exam.places().stream()
                        .map(it -> new AskedPlace(it.position(), 1, it.choice(), false, it.choice() != null))
                        .toList(),
                exam.domains(),
                null,
                false,
                null);
    }

    private static AttemptLine line(@Nullable Integer right) {
        return new AttemptLine(
                EXAM,
                "rhit",
                AttemptMode.EXAM,
                null,
                150,
                57,
                NOVEMBER,
                NOVEMBER.plusSeconds(12_600),
                right == null ? null : NOVEMBER.plusSeconds(10_000),
                right == null ? null : AttemptEnd.STUDENT,
                right);
    }

    private static AskedQuestion question(@Nullable String correct, String choice) {
        return new AskedQuestion(
                61,
                4,
                "How long does it take?",
                List.of("10 days", "30 days", "<b>bold</b>", "60 days"),
                choice,
                false,
                correct == null
                        ? null
                        : new Explanation(
                                correct,
                                "Because the rule says so.",
                                "HIPAA",
                                "45 CFR 164.524",
                                "https://www.ecfr.gov/current/title-45/section-164.524",
                                LocalDate.of(2026, 11, 28)));
    }
}
