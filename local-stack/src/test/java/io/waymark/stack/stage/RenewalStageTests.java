package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Stage 8, by the ledger: an award that the issuer confirms, and the units that keep it, which an advisor verifies. */
class RenewalStageTests {

    private static final String REGISTRY = "renewals@ahima-certification.example";
    private static final String CARD = ".renewal[id^=cycle-rhit-]";
    private static final List<String> ACTIVITIES = List.of(
            "Release of information, part 1",
            "Release of information, part 2",
            "Coding for outpatient clinics",
            "Speaking in front of a team");

    private final NewStudent student = NewStudent.named("Ottilie", "Marsh")
            .havingDoneElsewhere(
                    "complete-associate-degree", "confirm-exam-eligibility", "prepare-for-certification-exam");

    @Test
    void isVerifiedOnceTheUnitsOfACycleAreInTheLedger() {
        try (var ottilie = StudentAtWork.of(student);
                var advisor = ReviewerAtWork.advisor()) {
            ottilie.seesStageNotStarted(8);
            isAwarded(ottilie);
            var page = ottilie.page();
            page.go("/student/continuing");
            assertThat(page.find(CARD)).containsText("Units missing");
            assertThat(page.find(CARD)).containsText("0 of 20 units logged");

            logs(page, ACTIVITIES.get(0), "6", 90, "hiim-domain", "ahima-sourced");
            logs(page, ACTIVITIES.get(1), "6", 80, "hiim-domain", "ahima-sourced");
            logs(page, ACTIVITIES.get(2), "4.5", 40, "hiim-domain");
            assertThat(page.find(CARD)).containsText("3.5 units in all");
            logs(page, ACTIVITIES.get(3), "3.5", 10);
            assertThat(page.find(CARD)).containsText("All units logged");
            assertThat(page.find(CARD)).containsText("20 of 20 units logged, 0 of them verified.");

            ACTIVITIES.forEach(it -> advisor.verifies(student, "maintain-certification", it));
            page.go("/student/continuing");
            assertThat(page.find(CARD)).containsText("20 of 20 units logged, 20 of them verified.");
            assertThat(page.find("#ledger .status[data-state=verified]")).hasCount(ACTIVITIES.size());
            ottilie.seesVerified("maintain-certification", "Verified");

            advisor.page().go("/advisor/students/%s/continuing".formatted(student.id()));
            assertThat(advisor.page().find(CARD)).containsText("All units logged");
        }
    }

    private void isAwarded(StudentAtWork ottilie) {
        ottilie.evidence("earn-rhit", "certification-record")
                .with("number", "RH-510077")
                .with("issuedOn", StageClock.today().minusMonths(8).toString())
                .with("validThrough", StageClock.today().plusMonths(16).toString())
                .send();
        ottilie.names("earn-rhit", "CREDENTIAL_ISSUER", "AHIMA certification registry", REGISTRY);
        try (var registry = OutsiderAtWork.writtenTo(REGISTRY)) {
            registry.verifies(student, "RH-510077");
        }
    }

    private static void logs(OpenPage page, String activity, String units, int daysAgo, String... categories) {
        page.go("/student/continuing");
        var form = page.form("/student/continuing")
                .with("requirement", "maintain-certification/ceu-log")
                .with("activity", activity)
                .with("provider", "AHIMA")
                .with("units", units)
                .with("completedOn", StageClock.today().minusDays(daysAgo).toString());
        for (var category : categories) {
            form.with("categories", category);
        }
        form.send();
    }
}
