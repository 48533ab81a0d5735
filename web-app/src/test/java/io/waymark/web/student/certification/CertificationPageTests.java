package io.waymark.web.student.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.certification.CertificationView;
import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** What students and advisors are told of credentials, their rules and their exams. */
public class CertificationPageTests extends StudentPageTests {

    private static final String PAGE = "/student/certification";
    private static final String COMPARE = PAGE + "/compare";
    private static final String OF_ADVISOR = "/advisor/students/00000000-0000-7000-8000-000000000001/certification";

    @BeforeEach
    void anAdvisorLooks() {
        given(people.show(any()))
                .willReturn(new PersonView(
                        new UUID(0, 1),
                        "203114",
                        "Maya",
                        null,
                        "Okafor",
                        "maya.okafor@aldervalley.example",
                        Set.of(Role.STUDENT),
                        "America/New_York",
                        null,
                        Lifecycle.ACTIVE,
                        true,
                        4));
    }

    public static Stream<String> routes() {
        return Stream.of(PAGE, COMPARE, PAGE + "/rhit", OF_ADVISOR);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        try (var page = PseudoPages.browser(path.equals(OF_ADVISOR) ? Role.ADVISOR : Role.STUDENT, 1280)) {
            page.navigate(url(path));

            assertThat(new PseudoPages(Fixtures.texts()).errors(page)).isEmpty();
        }
    }

    @Test
    void listsCredentialsByTheirRole() {
        assertThat(get(PAGE))
                .bodyText()
                .containsSubsequence(
                        "Named by your roadmap",
                        "RHIT",
                        "Not yet",
                        "150 questions",
                        "3.5 hours",
                        "CCS",
                        "Required rules met; recommended background not on record",
                        "Later, with experience",
                        "CHDA",
                        "Earned",
                        "Length of the exam not known");
    }

    @Test
    void saysRuleByRuleHowTheRecordStandsAndWhatToDo() {
        assertThat(get(PAGE + "/rhit"))
                .bodyText()
                .contains(
                        "It comes &lt;b&gt;first.",
                        "One of these is enough",
                        "Nothing on the record yet.",
                        "By the record, from January 15, 2027 on.",
                        "Health &lt;i&gt;Information, AAS",
                        "/student/roadmap/steps/complete-associate-degree",
                        "Go to the step “Complete the associate degree”",
                        "Not certain",
                        "Checked March 2024",
                        "Sources differ: one page says 30 days.",
                        "8-12%",
                        "Every 2 years",
                        "The exam is scheduled for May 3, 2027.",
                        "Taken once, on October 2, 2026, and not passed.",
                        "Exam planned for May 3, 2027: 1.5 of 60 h studied.",
                        "2 sessions were missed.",
                        "/student/practice?credential=rhit");
        assertThat(get(PAGE + "/ccs"))
                .bodyText()
                .contains(
                        "37.5 of 500 verified.",
                        "Shift 5",
                        "waiting to be verified",
                        "and 2 more",
                        "Recommended, not required")
                .doesNotContain("Shift 2", "/student/practice?credential=ccs");
        assertThat(get(PAGE + "/chda")).bodyText().contains("No rules are on file", "Earned");
        assertThat(get(PAGE + "/cpa")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void comparesWhatTheAddressNamesAndElseWhatTheRoadmapLeadsTo() {
        assertThat(get(COMPARE))
                .bodyText()
                .contains("107", "90 days", "$299")
                .containsSubsequence("One of these ways through school", "AHIMA FAQ", "An accredited degree")
                .doesNotContain(">Certified Health Data Analyst</a>");
        assertThat(get(COMPARE + "?credential=chda&credential=ccs&credential=nonsense"))
                .bodyText()
                .contains(">Certified Health Data Analyst</a>", "Not known", "$299")
                .doesNotContain("90 days");
    }

    @Test
    void speaksOfAnExamThatIsOverInThePast() {
        var study = new CredentialView.StudySummary(LocalDate.of(2026, 11, 1), 90, 90, 0, 0);
        var sitting = new CredentialView.ExamSummary(
                LocalDate.of(2027, 1, 9), LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 2), null, 1, null);
        given(certification.show(any())).willReturn(CertificationSamples.rhit(study, sitting));
        assertThat(get(PAGE + "/rhit"))
                .bodyText()
                .contains(
                        "The exam was planned for November 1, 2026",
                        "The authorization to test holds through January 9, 2027.",
                        "Taken once, on November 2, 2026")
                .doesNotContain("is scheduled for");

        var ended = new CredentialView.ExamSummary(LocalDate.of(2026, 11, 1), null, null, null, 0, null);
        given(certification.show(any())).willReturn(CertificationSamples.rhit(null, ended));
        assertThat(get(PAGE + "/rhit")).bodyText().contains("The authorization to test ended on November 1, 2026.");
    }

    @Test
    void saysOnWhichDayAnExamWasPassed() {
        var passed = new CredentialView.ExamSummary(
                LocalDate.of(2027, 1, 9), null, LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 20), 2, null);
        given(certification.show(any())).willReturn(CertificationSamples.rhit(null, passed));

        assertThat(get(PAGE + "/rhit")).bodyText().contains("Passed on November 20, 2026.");
    }

    @Test
    void standsWithoutARoadmap() {
        given(certification.show(any())).willReturn(new CertificationView(List.of()));

        assertThat(get(PAGE)).hasStatusOk().bodyText().contains("No credentials yet");
        assertThat(get(COMPARE)).hasStatusOk().bodyText().contains("No credentials yet");
        assertThat(get(Role.ADVISOR, OF_ADVISOR)).hasStatusOk().bodyText().contains("No credentials");
    }

    @Test
    void showsAdvisorsTheSameAndLeadsToTheStudentsSteps() {
        assertThat(get(Role.ADVISOR, OF_ADVISOR))
                .bodyText()
                .contains(
                        "Certification of Maya",
                        "By the record, from January 15, 2027 on.",
                        "/steps/complete-associate-degree",
                        "CHDA",
                        "Other credentials")
                .doesNotContain("/student/");
    }

    @Test
    void isForStudentsAndTheirAdvisors() {
        assertThat(get(Role.ADMIN, PAGE)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(Role.ADVISOR, PAGE + "/rhit")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(Role.STUDENT, OF_ADVISOR)).hasStatus(HttpStatus.FORBIDDEN);
    }
}
