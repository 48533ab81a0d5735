package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Stage 8: staying current, and the units that keep a credential. */
class ContinuingEducationStageTests {

    private static final String ASSOCIATION = "education@state-him-association.example";

    private static final String HIIM = "hiim-domain";
    private static final String FROM_AHIMA = "ahima-sourced";

    private final NewStudent student = NewStudent.named("Winona", "Sabo")
            .havingDoneElsewhere(
                    "complete-associate-degree", "confirm-exam-eligibility", "prepare-for-certification-exam");

    @Test
    void isVerifiedOnceEventsAndUnitsAreAndKeepsTheCredential() {
        try (var winona = StudentAtWork.of(student);
                var advisor = ReviewerAtWork.advisor()) {
            holdsTheRhit(winona.page());
            advisor.verifies(student, "earn-rhit", "RH-311907");
            winona.seesStageNotStarted(8);
            attends(winona, "webinar", "Information blocking: what changed this year", 34);
            winona.names("stay-current", "EVENT_HOST", "State association, education", ASSOCIATION);
            try (var host = OutsiderAtWork.writtenTo(ASSOCIATION)) {
                host.verifies(student, "Information blocking");
            }
            attends(winona, "conference", "Annual meeting of the state association", 12);
            advisor.verifies(student, "stay-current", "Annual meeting");

            earns(winona, "ICD-10-CM update for the coming year", "AHIMA", "6", 60, HIIM, FROM_AHIMA);
            earns(winona, "Auditing documentation of chronic conditions", "AHIMA", "6", 45, HIIM, FROM_AHIMA);
            earns(winona, "Privacy and release of information, part 2", "State association", "5", 30, HIIM);
            earns(winona, "Leading a small team", "Quill River Community College", "3", 15);
            for (var activity : new String[] {"ICD-10-CM update", "Auditing", "Privacy", "Leading a small team"}) {
                advisor.verifies(student, "maintain-certification", activity);
            }

            seesHerUnits(winona.page());
            renewsTheRhit(winona.page());
            advisor.verifies(student, "earn-rhit", "RH-311907");

            winona.seesVerified("stay-current", "Verified");
            winona.seesVerified("maintain-certification", "Verified");
            winona.seesStageVerified(8);
        }
    }

    private static void holdsTheRhit(OpenPage page) {
        var issued = StageClock.today().minusMonths(20);
        page.go("/student/exam/rhit")
                .form("/award")
                .with("number", "RH-311907")
                .with("issuedOn", issued.toString())
                .with("validThrough", issued.plusYears(2).toString())
                .send();
    }

    private static void attends(StudentAtWork winona, String type, String event, int daysAgo) {
        winona.evidence("stay-current", "event-attendance")
                .with("event", event)
                .with("type", type)
                .with("host", "State health information association")
                .with("attendedOn", StageClock.today().minusDays(daysAgo).toString())
                .with(
                        "learned",
                        "What we may no longer hold back, and how to answer when a patient asks for all of it.")
                .send();
    }

    private static void earns(
            StudentAtWork winona, String activity, String provider, String units, int daysAgo, String... categories) {
        var form = winona.page()
                .go("/student/continuing")
                .form("/student/continuing")
                .with("requirement", "maintain-certification/ceu-log")
                .with("activity", activity)
                .with("provider", provider)
                .with("units", units)
                .with("completedOn", StageClock.today().minusDays(daysAgo).toString());
        for (var category : categories) {
            form.with("categories", category);
        }
        form.send();
    }

    /** Once nothing is missing, for as long again. */
    private static void renewsTheRhit(OpenPage page) {
        page.go("/student/continuing");
        assertThat(page.find(".renewal")).hasCount(1);
        assertThat(page.find(".renewal-missing")).hasCount(0);
        page.go("/student/continuing/rhit/renewal")
                .form("/rhit/renewal")
                .with("issuedOn", StageClock.today().toString())
                .send();
    }

    private static void seesHerUnits(OpenPage page) {
        page.go("/student/continuing");
        assertThat(page.find("#ledger .status[data-state=verified]")).hasCount(4);
    }
}
