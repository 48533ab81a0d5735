package io.waymark.web.student.exam;

import static io.waymark.web.student.exam.ExamSamples.REQUIREMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.certification.ExamResult;
import io.waymark.advising.api.certification.ExamWindow;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.core.identity.Role;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** From the authorization to the award. */
public class ExamPageTests extends StudentPageTests {

    private static final String PAGE = "/student/exam/rhit";

    public static Stream<String> routes() {
        return Stream.of(PAGE);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        try (var page = PseudoPages.browser(Role.STUDENT, 1280)) {
            page.navigate(url(path));

            assertThat(new PseudoPages(Fixtures.texts()).errors(page)).isEmpty();
        }
    }

    @Test
    void saysWhenTheExamIsAndWhenItCanBeTriedAgain() {
        assertThat(get(PAGE))
                .bodyText()
                .contains(
                        "Your exam is on December 30, 2026, in 30 days.",
                        "Holds from November 10, 2026 through March 10, 2027: 100 days left.",
                        "Not passed",
                        "score 280",
                        "you can take it again from January 19, 2027.",
                        "The exam is scheduled for December 30, 2026.",
                        "90 days",
                        "AHIMA FAQ",
                        "you can take this exam from November 30, 2027 on",
                        "href=\"/student/certification/rhit#rules\"");
    }

    @Test
    void beginsWithTheAuthorization() {
        given(exams.show(any(), anyString())).willReturn(ExamSamples.nothingYet());

        assertThat(get(PAGE))
                .bodyText()
                .contains("Record your authorization to test", "You have not taken this exam yet.");
    }

    @Test
    void fillsTheAwardInFromTheExamThatWasPassed() {
        given(exams.show(any(), anyString())).willReturn(ExamSamples.passed());

        assertThat(get(PAGE)).bodyText().contains("You passed.", "value=\"2026-11-28\"", "value=\"2028-11-28\"");
    }

    @Test
    void asksForNoAwardThatIsThere() {
        given(exams.show(any(), anyString())).willReturn(ExamSamples.awarded());

        assertThat(get(PAGE))
                .bodyText()
                .contains("R-&lt;b&gt;4711", "November 30, 2026 through November 30, 2028", "Submitted")
                .doesNotContain("/award\"");
        assertThat(post(PAGE + "/award", "number", "R-1", "issuedOn", "2026-11-28"))
                .hasRedirectedUrl(PAGE);
        then(evidence).should(never()).submit(any(), any());
    }

    @Test
    void saysOfAReturnedAwardThatItIsReturned() {
        given(exams.show(any(), anyString())).willReturn(ExamSamples.returned());

        assertThat(get(PAGE)).bodyText().contains("R-1", "Returned").doesNotContain("The award is on file.");
    }

    @Test
    void asksNobodyToScheduleInAWindowThatIsOver() {
        given(exams.show(any(), anyString())).willReturn(ExamSamples.ended());

        assertThat(get(PAGE))
                .bodyText()
                .contains("This authorization ended on November 29, 2026.")
                .doesNotContain("Your authorization holds through");
    }

    @Test
    void recordsTheWindowAndTheDayOfTheExam() {
        assertThat(post(PAGE, "authorizedOn", "2026-11-10", "endsOn", "", "scheduledOn", "2026-12-30"))
                .hasRedirectedUrl(PAGE);
        then(exams)
                .should()
                .authorize(
                        any(),
                        eq("rhit"),
                        eq(new ExamWindow(LocalDate.of(2026, 11, 10), null, LocalDate.of(2026, 12, 30))));

        assertThat(post(PAGE, "authorizedOn", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        given(exams.authorize(any(), anyString(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "evidence-invalid", "Not in order."));
        assertThat(post(PAGE, "authorizedOn", "2026-11-10"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nothing was saved", "value=\"2026-11-10\"");
    }

    @Test
    void recordsAttemptsAndRemovesThem() {
        assertThat(post(PAGE + "/attempts", "takenOn", "2026-11-28", "result", "PASSED", "score", "310"))
                .hasRedirectedUrl(PAGE);
        then(exams).should().take(any(), eq("rhit"), eq(LocalDate.of(2026, 11, 28)), eq(new ExamResult(true, 310)));
        assertThat(post(PAGE + "/attempts", "takenOn", "2026-11-28", "result", "MAYBE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(post(PAGE + "/attempts/remove", "day", "2026-11-28")).hasRedirectedUrl(PAGE);
        then(exams).should().remove(any(), eq("rhit"), eq(LocalDate.of(2026, 11, 28)));
    }

    @Test
    void submitsTheAwardAsTheEvidenceThatTheStepAsksFor() {
        assertThat(post(PAGE + "/award", "number", "R-1", "issuedOn", "2026-11-28", "validThrough", "2028-11-28"))
                .hasRedirectedUrl(PAGE);

        then(evidence)
                .should()
                .submit(
                        eq(new SubmitEvidence(
                                REQUIREMENT,
                                new CertificationRecordPayload(
                                        "rhit", "R-1", LocalDate.of(2026, 11, 28), LocalDate.of(2028, 11, 28)))),
                        any());
        assertThat(post(PAGE + "/award", "number", "", "issuedOn", "2026-11-28"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isForStudents() {
        assertThat(get(Role.ADVISOR, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
    }
}
