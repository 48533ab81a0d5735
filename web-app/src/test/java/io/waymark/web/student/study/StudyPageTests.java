package io.waymark.web.student.study;

import static io.waymark.web.student.study.StudySamples.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.certification.PlanStudy;
import io.waymark.advising.api.certification.StudiedMinutes;
import io.waymark.core.identity.Role;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** Planning to study, following the plan, and changing it. */
public class StudyPageTests extends StudentPageTests {

    private static final String PAGE = "/student/study/rhit";

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
    void saysWhatToStudyWhenAndHowItGoes() {
        assertThat(get(PAGE))
                .bodyText()
                .contains(
                        "Your exam is on December 28, 2026, in 28 days.",
                        "You missed 1 day of study.",
                        "There is no time for 1.5 h of it before the exam.",
                        "2.5 h",
                        "of 20 h studied",
                        "Data &amp; &lt;i&gt;structure",
                        "Review of all domains",
                        "2 more weeks",
                        "December 24, 2026",
                        "you can take this exam from November 30, 2027 on",
                        "href=\"/student/certification/rhit#rules\"");
    }

    @Test
    void offersToMarkWhatIsDueAndNotWhatIsToCome() {
        assertThat(get(PAGE))
                .bodyText()
                .contains(
                        "action=\"/student/study/rhit/done\"",
                        "name=\"day\" value=\"2026-11-30\"",
                        "name=\"day\" value=\"2026-11-26\"",
                        "action=\"/student/study/rhit/undone\"",
                        "name=\"day\" value=\"2026-11-19\"")
                .doesNotContain("name=\"day\" value=\"2026-12-03\"");
    }

    @Test
    void addsWhatIsMarkedToWhatIsDone() {
        given(studyPlans.show(any(), anyString())).willReturn(StudySamples.replanned());

        assertThat(get(PAGE))
                .bodyText()
                .contains("65 min", "name=\"minutes\" value=\"125\"")
                .doesNotContain("name=\"minutes\" value=\"65\"");
    }

    @Test
    void speaksOfAnExamThatIsOverInThePast() {
        given(studyPlans.show(any(), anyString())).willReturn(StudySamples.over());

        assertThat(get(PAGE))
                .bodyText()
                .contains("Your exam was on November 29, 2026.")
                .doesNotContain("today.", "There is no time");
    }

    @Test
    void leadsToPracticeByDomain() {
        assertThat(get(PAGE))
                .bodyText()
                .contains("action=\"/student/practice\"", "name=\"domain\" value=\"2\"", "Take a timed exam");
    }

    @Test
    void beginsWithWhatIsUsual() {
        given(studyPlans.show(any(), anyString())).willReturn(StudySamples.unplanned());

        assertThat(get(PAGE))
                .bodyText()
                .contains("Make a plan", "value=\"60\"", "Plan my study")
                .doesNotContain("Days off", "Hours by week");
    }

    @Test
    void plansByWhatIsTyped() {
        assertThat(post(
                        PAGE,
                        "examOn",
                        "2027-05-03",
                        "weeklyHours",
                        "5",
                        "totalHours",
                        "70",
                        "days",
                        "MONDAY",
                        "days",
                        "SATURDAY"))
                .hasRedirectedUrl(PAGE);

        then(studyPlans)
                .should()
                .plan(
                        any(),
                        eq("rhit"),
                        eq(new PlanStudy(
                                LocalDate.of(2027, 5, 3), 300, Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY), 4_200)));
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        assertThat(post(PAGE, "examOn", "2027-05-03", "weeklyHours", "99", "totalHours", "70"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The plan was not changed", "value=\"99\"", "value=\"2027-05-03\"");
        then(studyPlans).should(never()).plan(any(), anyString(), any());
    }

    @Test
    void saysWhatTheServiceRefuses() {
        given(studyPlans.plan(any(), anyString(), any()))
                .willThrow(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "evidence-invalid", "Not in order."));

        assertThat(post(PAGE, "examOn", "2020-05-03", "weeklyHours", "5", "totalHours", "70", "days", "MONDAY"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Some of this is not in order.");
    }

    @Test
    void marksAndUnmarksSessions() {
        assertThat(post(PAGE + "/done", "day", "2026-11-30", "domain", "1", "minutes", "150"))
                .hasRedirectedUrl(PAGE);
        then(studyPlans).should().done(any(), eq("rhit"), eq(MONDAY), eq(1), eq(new StudiedMinutes(150)));

        assertThat(post(PAGE + "/undone", "day", "2026-11-30", "domain", "1")).hasRedirectedUrl(PAGE);
        then(studyPlans).should().undone(any(), eq("rhit"), eq(MONDAY), eq(1));
    }

    @Test
    void takesDaysOffAndPutsThemBack() {
        assertThat(post(PAGE + "/days-off", "day", "2026-12-24")).hasRedirectedUrl(PAGE);
        then(studyPlans).should().takeOff(any(), eq("rhit"), eq(LocalDate.of(2026, 12, 24)));
        assertThat(post(PAGE + "/days-off", "day", "")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(post(PAGE + "/days-off/remove", "day", "2026-12-24")).hasRedirectedUrl(PAGE);
        then(studyPlans).should().putBack(any(), eq("rhit"), eq(LocalDate.of(2026, 12, 24)));
    }

    @Test
    void isForStudents() {
        assertThat(get(Role.ADVISOR, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
    }
}
