package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.waymark.stack.StackForTests;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stage 5: a credential chosen, studied for, sat for and awarded. */
class CertificationStageTests {

    private static final String REGISTRY = "registry@ahima-certification.example";
    private static final Duration TEN_WEEKS = Duration.ofDays(70);

    private final NewStudent student = NewStudent.named("Saoirse", "Bell")
            .havingDoneElsewhere("high-school-diploma-or-ged", "complete-associate-degree");

    @AfterEach
    void clockBackToNow() {
        StackForTests.get().clock().backToNow();
    }

    @Test
    void isVerifiedOnceTheIssuerHasConfirmedTheAward() {
        try (var saoirse = StudentAtWork.of(student);
                var advisor = ReviewerAtWork.advisor();
                var instructor = ReviewerAtWork.instructor()) {
            comparesCredentials(saoirse.page());
            choosesTheRhit(saoirse);
            advisor.verifiesAs("agreed", student, "research-and-select-certification", "I want the RHIT");
            saoirse.asksForReview("confirm-exam-eligibility", "The degree is conferred; the transcript is on its way.");
            instructor.verifiesAs("confirmed", student, "confirm-exam-eligibility", "The degree is conferred");

            plansToStudy(saoirse.page());
            saoirse.ticksAll("study-exam-material");
            saoirse.ticksAll("learn-exam-format");
            takesAPracticeExam(saoirse.page());
            scoresElsewhere(saoirse);
            advisor.verifies(student, "take-practice-tests", "Timed test of the study guide");

            passesTheExam(saoirse.page());
            saoirse.names("earn-rhit", "CREDENTIAL_ISSUER", "AHIMA certification registry", REGISTRY);
            try (var registry = OutsiderAtWork.writtenTo(REGISTRY)) {
                registry.verifies(student, "RH-480213");
            }

            saoirse.seesVerified("research-and-select-certification", "Self-reported");
            saoirse.seesVerified("confirm-exam-eligibility", "Verified");
            saoirse.seesVerified("take-practice-tests", "Verified");
            saoirse.seesVerified("prepare-for-certification-exam", "Self-reported");
            saoirse.seesVerified("earn-rhit", "Confirmed by the issuer");
            saoirse.seesStageVerified(5, "Obtain certifications");
        }
    }

    private static void comparesCredentials(OpenPage page) {
        page.go("/student/certification");
        page.tick("[name=credential][value=rhit]");
        page.tick("[name=credential][value=ccs]");
        page.click("form[action$='/compare'] button");
        assertThat(page.find(".compare a[href$='/certification/rhit']")).isVisible();
        assertThat(page.find(".compare a[href$='/certification/ccs']")).isVisible();
    }

    private static void choosesTheRhit(StudentAtWork saoirse) {
        saoirse.evidence("research-and-select-certification", "link-record")
                .with("entries[0][credential]", "RHIT")
                .with("entries[0][issuer]", "AHIMA")
                .with("entries[0][eligibility]", "Graduates of a CAHIIM-accredited associate program")
                .with(
                        "entries[0][target-date]",
                        StudentAtWork.today().plusWeeks(10).toString())
                .send();
        saoirse.asksForReview(
                "research-and-select-certification", "I want the RHIT first and the CCS once I have coded for a year.");
    }

    private static void plansToStudy(OpenPage page) {
        page.go("/student/study/rhit")
                .form("/student/study/rhit")
                .with("examOn", StudentAtWork.today().plusWeeks(10).toString())
                .with("weeklyHours", "6")
                .with("days", "TUESDAY")
                .with("days", "SATURDAY")
                .send();
        assertThat(page.find(".study-weeks").first()).isVisible();
    }

    private static void takesAPracticeExam(OpenPage page) {
        page.go("/student/practice?credential=rhit");
        page.formAt("form:has([name=mode][value=EXAM])").send();
        PracticeExam.of(page, "rhit").take();
        page.reads("100");
    }

    private static void scoresElsewhere(StudentAtWork saoirse) {
        saoirse.evidence("take-practice-tests", "assessment-score")
                .with("test", "Timed test of the study guide")
                .with("scorePercent", "81")
                .with("takenOn", StudentAtWork.today().minusDays(2).toString())
                .send();
    }

    /** Ten weeks later, on the day for which it was scheduled. */
    private static void passesTheExam(OpenPage page) {
        var examDay = StudentAtWork.today().plusWeeks(10);
        page.go("/student/exam/rhit")
                .form("/student/exam/rhit")
                .with("authorizedOn", StudentAtWork.today().toString())
                .with("endsOn", examDay.plusWeeks(6).toString())
                .with("scheduledOn", examDay.toString())
                .send();
        StackForTests.get().clock().setTo(StackForTests.get().clock().instant().plus(TEN_WEEKS));
        page.go("/student/exam/rhit")
                .form("/attempts")
                .with("takenOn", examDay.toString())
                .with("result", "PASSED")
                .with("score", "334")
                .send();
        page.form("/award")
                .with("number", "RH-480213")
                .with("issuedOn", examDay.toString())
                .with("validThrough", examDay.plusYears(2).toString())
                .send();
    }
}
