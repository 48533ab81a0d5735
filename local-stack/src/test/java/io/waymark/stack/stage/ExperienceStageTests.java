package io.waymark.stack.stage;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Stage 4: an internship with its hours, a day beside a professional, volunteering, and the portfolio of it all. */
class ExperienceStageTests {

    private static final String HOSPITAL = "Larkmoor Regional Hospital";
    private static final String LABORATORY = "Tamarack Diagnostic Laboratory";
    private static final String HOSPICE = "Saltbrook Hospice";
    private static final String RENNER = "tobias.renner@larkmoor-hospital.example";
    private static final String SATO = "henrik.sato@sites.example";
    private static final String MORENO = "alicia.moreno@saltbrook-hospice.example";
    private static final Period THREE_WEEKS = Period.ofWeeks(3);
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private static final String TASKS = "Scanned and indexed discharge summaries, followed up on missing signatures.";

    private static final String SEEN = """
            What surprised me is how much of the day is talking. Mr. Sato called four practices to have orders corrected before he let
            a single draw begin, and each time he explained why without making anybody feel small. Specimens were labeled beside the
            patient, never at the desk, and he showed me a label that had been wrong last year and what it led to. I had thought
            that records begin when the result arrives; they begin with the question who this patient is. I would like to learn more
            about how results are matched to patients with the same name, and who decides when two records are merged into one.
            """;

    private final NewStudent student =
            NewStudent.named("Mateo", "Quist").havingDoneElsewhere("enroll-in-accredited-program");

    @AfterEach
    void clockBackToNow() {
        StageClock.backToNow();
    }

    @Test
    void isVerifiedOnceSupervisorsHaveCountersignedAndTheCollegeHasSeenTheWork() {
        try (var mateo = StudentAtWork.of(student);
                var advisor = ReviewerAtWork.advisor();
                var instructor = ReviewerAtWork.instructor()) {
            mateo.seesStageNotStarted(4);
            var firstDay = StageClock.today();
            asksForAPlacement(mateo.page(), firstDay);
            agrees(advisor.page(), firstDay);
            mateo.uploads("secure-internship-site", "placement-agreement", "agreement-larkmoor-regional.pdf");
            instructor.verifies(student, "secure-internship-site", "agreement-larkmoor-regional.pdf");

            StageClock.forward(THREE_WEEKS);
            logsThreeWeeks(mateo.page(), firstDay);
            countersigned(mateo.page(), HOSPITAL, "Tobias Renner", RENNER, 15);
            shadowsForADay(mateo, firstDay);
            countersigned(mateo.page(), LABORATORY, "Henrik Sato", SATO, 1);
            volunteers(mateo, firstDay);
            countersigned(mateo.page(), HOSPICE, "Alicia Moreno", MORENO, 3);

            buildsAPortfolio(mateo);
            advisor.verifies(student, "portfolio-projects", "Turnaround of record requests");
            instructor.verifies(student, "portfolio-work-samples", "Audit of 40 discharge summaries");
            advisor.verifies(student, "portfolio-work-experience", "Internship at Larkmoor Regional");
            mateo.asksForReview("portfolio-review", "Four pieces; nothing in them is from a real patient.");
            advisor.verifiesAs("ready-to-share", student, "portfolio-review", "Four pieces");

            mateo.seesVerified("complete-internship", "Verified");
            mateo.seesVerified("shadow-a-professional", "Self-reported"); // its reflection is the student's own word
            mateo.seesVerified("log-volunteer-hours", "Self-reported"); // nobody at the college knows the hospice
            mateo.seesVerified("portfolio-review", "Verified");
            mateo.seesStageVerified(4);
        }
    }

    private static void asksForAPlacement(OpenPage page, LocalDate firstDay) {
        page.go("/student/placements/sites?q=Larkmoor");
        page.follow("tr:has-text('%s') a".formatted(HOSPITAL));
        page.formAt("#ask-h ~ form")
                .with("requirement", "log-internship-hours/hours-log")
                .with("firstDay", firstDay.toString())
                .with("lastDay", firstDay.plusWeeks(10).toString())
                .with("hours", "120")
                .with("message", "Weekdays from eight to four; my background check is on file.")
                .send();
    }

    private void agrees(OpenPage advisor, LocalDate firstDay) {
        advisor.go("/coordinator/placements/advisor?q=" + student.name().replace(' ', '+'));
        advisor.follow("tr:has-text('%s') a".formatted(student.name()));
        advisor.form("/accept")
                .with("name", "Tobias Renner")
                .with("email", RENNER)
                .send();
        advisor.form("/agreement")
                .with("signedBy", "Tobias Renner")
                .with("signedOn", firstDay.toString())
                .send();
    }

    /** Every weekday, on the day itself or a little later. */
    private static void logsThreeWeeks(OpenPage page, LocalDate firstDay) {
        firstDay.datesUntil(firstDay.plusDays(21))
                .filter(day -> !WEEKEND.contains(day.getDayOfWeek()))
                .forEach(day -> page.go("/student/experience?step=log-internship-hours&date=" + day)
                        .form("/student/experience")
                        .with("start", "08:00")
                        .with("end", "16:00")
                        .with("task", TASKS)
                        .send());
    }

    /** By the link of one mail, all at once. */
    private void countersigned(OpenPage page, String site, String name, String email, int entries) {
        page.go("/student/experience")
                .form("/student/experience/supervisor")
                .with("site", site)
                .with("name", name)
                .with("email", email)
                .send();
        try (var supervisor = OutsiderAtWork.writtenTo(email)) {
            supervisor.countersigns(student, entries);
        }
    }

    private static void shadowsForADay(StudentAtWork mateo, LocalDate firstDay) {
        mateo.writes("shadow-a-professional", SEEN);
        worked(
                mateo,
                "shadow-a-professional",
                firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)),
                "08:30",
                "16:30",
                LABORATORY,
                "Followed Mr. Sato.");
    }

    private static void volunteers(StudentAtWork mateo, LocalDate firstDay) {
        mateo.evidence("contact-volunteer-sites", "link-record")
                .with("entries[0][site]", HOSPICE)
                .with("entries[0][contact]", "Alicia Moreno, volunteer office")
                .with("entries[0][date]", firstDay.minusDays(40).toString())
                .with("entries[0][outcome]", "Start in two weeks, after the privacy training")
                .with("entries[1][site]", "Alder Valley Free Clinic")
                .with("entries[1][contact]", "Front desk")
                .with("entries[1][date]", firstDay.minusDays(40).toString())
                .with("entries[1][outcome]", "No places before spring")
                .with("entries[2][site]", "Red Cross, Larkmoor chapter")
                .with("entries[2][contact]", "Blood drive coordinator")
                .with("entries[2][date]", firstDay.minusDays(38).toString())
                .with("entries[2][outcome]", "Left a message")
                .send();
        var first = firstDay.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        for (var saturday : List.of(first, first.plusWeeks(1), first.plusWeeks(2))) {
            worked(
                    mateo,
                    "log-volunteer-hours",
                    saturday,
                    "09:00",
                    "16:00",
                    HOSPICE,
                    "Sorted intake forms, answered the door.");
        }
    }

    private static void worked(
            StudentAtWork mateo, String step, LocalDate day, String start, String end, String site, String task) {
        mateo.evidence(step, "hours-log")
                .with("date", day.toString())
                .with("start", start)
                .with("end", end)
                .with("site", site)
                .with("task", task)
                .send();
    }

    private static void buildsAPortfolio(StudentAtWork mateo) {
        piece(mateo, "portfolio-projects", "Turnaround of record requests, before and after");
        mateo.evidence("portfolio-work-samples", "portfolio-artifact")
                .with("title", "Audit of 40 discharge summaries")
                .with("artifactKind", "report")
                .with("description", "Missing signatures by department, with a proposal; made-up records only.")
                .with("deidentified", "true")
                .send();
        piece(mateo, "portfolio-work-experience", "Internship at Larkmoor Regional");
        piece(mateo, "portfolio-special-skills", "Spanish, spoken and written");
    }

    private static void piece(StudentAtWork mateo, String step, String title) {
        mateo.evidence(step, "portfolio-artifact")
                .with("title", title)
                .with("description", "One page on what I did, what it changed, and what I would do differently.")
                .with("deidentified", "true")
                .send();
    }
}
