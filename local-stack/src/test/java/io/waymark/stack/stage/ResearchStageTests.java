package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Stage 1: what the job is, what it asks for, and where it is heading. */
class ResearchStageTests {

    private static final String CAREER = "/student/careers/health-information-technician";

    private static final List<String> SKILLS = List.of(
            "attention-to-detail",
            "analytical-skills",
            "integrity",
            "interpersonal-skills",
            "medical-terminology",
            "records-systems",
            "technical-skills");

    private static final String DUTIES = """
            Checking records for completeness is what draws me to this job: I kept the inventory of a hardware store for two years
            and liked finding what did not add up. Assigning codes sounds like solving small puzzles with rules, which suits me. I
            did not know that releasing information to patients and insurers is part of the work. That part asks for more talking
            than I expected, and for saying no when the authorization is missing. I would like to shadow somebody there first. What
            fits me least is the idea of sitting at a screen all day, so I would look for a small hospital, where one person does
            several of these duties instead of one of them for eight hours.
            """;

    private static final String FIRST = "I would try release of information at our county hospital first.";

    private static final String OUTLOOK = """
            For New York the figures show more openings each year than our program has graduates, and pay above the national
            median around the larger hospitals. Growth is faster than average, but routine coding is being automated. For my plan
            this means finishing the associate degree first, sitting for the RHIT while the courses are fresh, and learning to audit
            what software codes instead of competing with it.
            """;

    private final NewStudent student = NewStudent.named("Thea", "Lindholm");

    @Test
    void isVerifiedOnceTheAdvisorHasReadWhatTheStudentFoundOut() {
        try (var thea = StudentAtWork.of(student);
                var advisor = ReviewerAtWork.advisor()) {
            thea.seesStageNotStarted(1);
            looksIntoTheCareer(thea);
            thea.writes("research-duties", DUTIES);
            thea.sees("research-duties", "submitted", "Submitted");
            advisor.returns(student, "research-duties", "Say also which duty you would try first, and where.");
            thea.sees("research-duties", "returned", "Returned");
            thea.page().reads("Say also which duty you would try first");
            thea.writes("research-duties", DUTIES + FIRST);
            thea.ticksAll("research-skills-and-qualifications");
            ratesHerSkills(thea);
            thea.asksForReview("assess-own-skills", "My weakest is medical terminology; HIT 110 starts in January.");
            thea.writes("research-job-outlook", OUTLOOK);

            advisor.verifies(student, "research-duties", "release of information at our county hospital");
            advisor.verifiesAs("discussed", student, "assess-own-skills", "HIT 110 starts in January");

            thea.seesVerified("research-duties", "Verified");
            thea.seesVerified("assess-own-skills", "Verified");
            thea.seesVerified("research-job-outlook", "Self-reported");
            thea.seesStageVerified(1);
        }
    }

    private static void looksIntoTheCareer(StudentAtWork thea) {
        thea.page().go(CAREER);
        thea.page().reads("Assign clinical codes");
        thea.page().reads("Occupational Outlook Handbook");
    }

    private static void ratesHerSkills(StudentAtWork thea) {
        var form = thea.page().go(CAREER + "/skills").form("/skills");
        for (var skill : SKILLS) {
            form.with("levels[" + skill + "]", skill.equals("medical-terminology") ? "2" : "4");
        }
        form.send();
        thea.page().reads("Medical terminology");
        assertThat(thea.page().find("#gaps-h")).isVisible();
    }
}
