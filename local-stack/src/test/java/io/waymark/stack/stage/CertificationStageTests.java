package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stage 5: a credential chosen, studied for, sat for and awarded. */
class CertificationStageTests {

    private static final String REGISTRY = "registry@certification.ahima.org";
    private static final Period TWO_WEEKS = Period.ofWeeks(2);
    private static final Period EIGHT_WEEKS = Period.ofWeeks(8);

    private final NewStudent student = NewStudent.named("Saoirse", "Bell")
            .havingDoneElsewhere("high-school-diploma-or-ged", "complete-associate-degree");

    @AfterEach
    void clockBackToNow() {
        StageClock.backToNow();
    }

    @Test
    void isVerifiedOnceTheIssuerHasConfirmedTheAward() {
        try (var saoirse = StudentAtWork.of(student);
                var advisor = ReviewerAtWork.advisor();
                var instructor = ReviewerAtWork.instructor()) {
            saoirse.seesStageNotStarted(5);
            comparesCredentials(saoirse.page());
            choosesTheRhit(saoirse);
            advisor.verifiesAs("agreed", student, "research-and-select-certification", "I want the RHIT");
            saoirse.asksForReview("confirm-exam-eligibility", "The degree is conferred; the transcript is on its way.");
            instructor.verifiesAs("confirmed", student, "confirm-exam-eligibility", "The degree is conferred");

            var examDay = StageClock.today().plusWeeks(10);
            studies(saoirse.page(), examDay);
            saoirse.ticksAll("study-exam-material");
            saoirse.ticksAll("learn-exam-format");
            takesAPracticeExam(saoirse.page());
            scoresElsewhere(saoirse);
            advisor.verifies(student, "take-practice-tests", "Timed test of the study guide");

            passesTheExam(saoirse.page(), examDay);
            saoirse.names("earn-rhit", "CREDENTIAL_ISSUER", "AHIMA certification registry", REGISTRY);
            try (var registry = OutsiderAtWork.writtenTo(REGISTRY)) {
                registry.verifies(student, "RH-480213");
            }

            saoirse.seesVerified("confirm-exam-eligibility", "Verified");
            saoirse.seesVerified("take-practice-tests", "Verified");
            saoirse.seesVerified("earn-rhit", "Confirmed by the issuer");
            saoirse.seesStageVerified(5);
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
                        StageClock.today().plusWeeks(10).toString())
                .send();
        saoirse.asksForReview(
                "research-and-select-certification", "I want the RHIT first and the CCS once I have coded for a year.");
    }

    private static void studies(OpenPage page, LocalDate examDay) {
        page.go("/student/study/rhit")
                .form("/student/study/rhit")
                .with("examOn", examDay.toString())
                .with("weeklyHours", "6")
                .with("days", "TUESDAY")
                .with("days", "SATURDAY")
                .send();
        StageClock.forward(TWO_WEEKS);
        page.go("/student/study/rhit").form("/student/study/rhit/done").send();
        assertThat(page.find(".study-weeks .status[data-state=verified]")).hasCount(1);
    }

    private static void takesAPracticeExam(OpenPage page) {
        page.go("/student/practice?credential=rhit");
        page.formAt("form:has([name=mode][value=EXAM])").send();
        PracticeExam.of(page, "rhit").take();
        assertThat(page.find("h1")).containsText("you reached the 75% you need");
    }

    private static void scoresElsewhere(StudentAtWork saoirse) {
        saoirse.evidence("take-practice-tests", "assessment-score")
                .with("test", "Timed test of the study guide")
                .with("scorePercent", "81")
                .with("takenOn", StageClock.today().minusDays(2).toString())
                .send();
    }

    /** On the day for which it was scheduled. */
    private static void passesTheExam(OpenPage page, LocalDate examDay) {
        page.go("/student/exam/rhit")
                .form("/student/exam/rhit")
                .with("authorizedOn", StageClock.today().toString())
                .with("endsOn", examDay.plusWeeks(6).toString())
                .with("scheduledOn", examDay.toString())
                .send();
        StageClock.forward(EIGHT_WEEKS);
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
