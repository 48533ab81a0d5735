package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Stage 3: an accredited program found, its courses passed and its degree earned. */
class RequiredEducationStageTests {

    private static final String QUILL_RIVER = "Quill River Community College";
    private static final String LARKMOOR = "Larkmoor Technical College";

    private final NewStudent student =
            NewStudent.named("Priya", "Raman").havingDoneElsewhere("high-school-diploma-or-ged");

    @Test
    void isVerifiedOnceAdvisorAndRegistrarHaveSeenProgramCoursesAndDegree() {
        try (var priya = StudentAtWork.of(student);
                var advisor = ReviewerAtWork.advisor();
                var registrar = ReviewerAtWork.registrar()) {
            priya.seesStageNotStarted(3);
            comparesPrograms(priya.page());
            submitsHerShortlist(priya.page());
            checksTheAccreditor(priya);
            advisor.verifiesAs("confirmed", student, "confirm-program-accreditation", QUILL_RIVER);

            enrolls(priya.page());
            registrar.verifies(student, "enroll-in-accredited-program", QUILL_RIVER);

            passes(priya, "healthcare-administration", "Healthcare Delivery Systems", "HIM 130", "A-");
            passes(priya, "medical-terminology", "Medical Terminology", "HIM 101", "B+");
            passes(priya, "health-information-systems", "Electronic Health Records", "HIM 205", "B");
            registrar.verifies(student, "course-healthcare-administration", "HIM 130");
            registrar.verifies(student, "course-medical-terminology", "HIM 101");
            registrar.verifies(student, "course-health-information-systems", "HIM 205");
            seesHerCourses(priya.page());

            graduates(priya);
            registrar.verifies(student, "complete-associate-degree", QUILL_RIVER);

            priya.seesVerified("confirm-program-accreditation", "Self-reported");
            priya.seesVerified("enroll-in-accredited-program", "Confirmed by the issuer");
            priya.seesVerified("take-relevant-courses", "Confirmed by the issuer");
            priya.seesVerified("complete-associate-degree", "Confirmed by the issuer");
            priya.seesStageVerified(3);
        }
    }

    private static void comparesPrograms(OpenPage page) {
        page.go("/student/education/programs?level=ASSOCIATE&accreditor=cahiim");
        page.tick(row(QUILL_RIVER) + " [name=program]");
        page.tick(row(LARKMOOR) + " [name=program]");
        page.click("#compare button");
        page.reads(QUILL_RIVER);
        page.reads(LARKMOOR);

        for (var college : new String[] {QUILL_RIVER, LARKMOOR}) {
            page.go("/student/education/programs?level=ASSOCIATE&accreditor=cahiim");
            page.formAt(row(college) + " form[action*='/shortlist/']").send();
        }
    }

    private static String row(String college) {
        return "tr:has-text('%s')".formatted(college);
    }

    private static void submitsHerShortlist(OpenPage page) {
        page.go("/student/education");
        assertThat(page.find("#shortlist-h ~ ul > li")).hasCount(2);
        page.form("/steps/find-accredited-programs/evidence/link-record").send();
    }

    private static void checksTheAccreditor(StudentAtWork priya) {
        priya.page()
                .go("/student/education")
                .form("/steps/confirm-program-accreditation/evidence/link-record")
                .with("entries[0][accreditor-directory-url]", "https://www.cahiim.org/programs/program-directory")
                .with("entries[0][checked-on]", StageClock.today().minusDays(1).toString())
                .send();
        priya.asksForReview(
                "confirm-program-accreditation",
                "I found " + QUILL_RIVER + " in the directory, associate level, online.");
    }

    private static void enrolls(OpenPage page) {
        var today = StageClock.today();
        page.go("/student/education");
        page.follow("li:has-text('%s') a[href*='program=']".formatted(QUILL_RIVER));
        page.form("/steps/enroll-in-accredited-program/evidence/degree-record")
                .with("on", today.minusMonths(21).toString())
                .with("expectedOn", today.toString())
                .send();
    }

    private static void passes(StudentAtWork priya, String subject, String course, String number, String grade) {
        priya.evidence("course-" + subject, "course-completion")
                .with("course", course)
                .with("number", number)
                .with("college", QUILL_RIVER)
                .with("term", "Spring 2026")
                .with("grade", grade)
                .send();
    }

    private static void seesHerCourses(OpenPage page) {
        page.go("/student/education");
        assertThat(page.find("#courses-h ~ div .status[data-state=verified]")).hasCount(3);
    }

    private static void graduates(StudentAtWork priya) {
        priya.evidence("complete-associate-degree", "degree-record")
                .with("college", QUILL_RIVER)
                .with("program", "Health Information Technology, AAS")
                .with("on", StageClock.today().minusDays(3).toString())
                .send();
    }
}
