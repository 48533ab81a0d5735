package io.waymark.stack.stage;

import org.junit.jupiter.api.Test;

/** Stage 8: staying current, and the units that keep a credential. */
class ContinuingEducationStageTests {

    private static final String ASSOCIATION = "education@state-him-association.example";

    private final NewStudent student = NewStudent.named("Winona", "Sabo")
            .havingDoneElsewhere(
                    "complete-associate-degree", "confirm-exam-eligibility", "prepare-for-certification-exam");

    @Test
    void isVerifiedOnceEventsAndUnitsAre() {
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

            earns(winona, "ICD-10-CM update for the coming year", "6", 60, true);
            earns(winona, "Auditing documentation of chronic conditions", "6", 45, true);
            earns(winona, "Privacy and release of information, part 2", "5", 30, true);
            earns(winona, "Leading a small team", "3", 15, false);
            for (var activity : new String[] {"ICD-10-CM update", "Auditing", "Privacy", "Leading a small team"}) {
                advisor.verifies(student, "maintain-certification", activity);
            }

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

    private static void earns(StudentAtWork winona, String activity, String units, int daysAgo, boolean inTheField) {
        var form = winona.evidence("maintain-certification", "ceu-log")
                .with("activity", activity)
                .with("provider", "AHIMA")
                .with("units", units)
                .with("completedOn", StageClock.today().minusDays(daysAgo).toString());
        (inTheField ? form.with("categories", "hiim-domain") : form).send();
    }
}
