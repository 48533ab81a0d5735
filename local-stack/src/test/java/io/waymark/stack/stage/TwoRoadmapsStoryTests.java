package io.waymark.stack.stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A student begins a second roadmap: what both ask for counts in both, and what only the second asks for is verified too. */
class TwoRoadmapsStoryTests {

    private static final String FIRST = "health-information-technician";
    private static final String SECOND = "phlebotomist";
    private static final String SHARED = "build-peer-relationships";
    private static final String OF_THE_SECOND = "check-phlebotomy-state-rules";
    private static final String RULES = "Two years of draws, then the exam of a body that the state accepts";

    private final NewStudent student = NewStudent.named("Ines", "Castellano");

    @Test
    void countsInBothAndIsVerifiedByTheAdvisor() {
        try (var ines = StudentAtWork.of(student);
                var advisor = ReviewerAtWork.advisor()) {
            begins(ines.page());

            ines.evidence(SHARED, "self-attestation").tickingAll("affirmed").send();
            List.of(FIRST, SECOND).forEach(roadmap -> seesOn(ines.page(), roadmap, SHARED, "verified"));

            ines.evidence(OF_THE_SECOND, "link-record")
                    .with("entries[0][state-page-url]", "https://www.cdph.ca.gov/phlebotomy")
                    .with("entries[0][what-it-says]", RULES)
                    .with(
                            "entries[0][checked-on]",
                            StageClock.today().minusDays(1).toString())
                    .send();
            ines.sees(OF_THE_SECOND, "submitted", "Submitted");
            advisor.verifies(student, OF_THE_SECOND, RULES);
            ines.seesVerified(OF_THE_SECOND, "Verified");
            seesOn(ines.page(), SECOND, OF_THE_SECOND, "verified");

            listsBoth(advisor.page());
        }
    }

    private static void begins(OpenPage page) {
        page.go("/student/careers/" + SECOND).form("/student/roadmap/second").send();
        page.go("/student/roadmap");
        assertThat(page.find("nav.chips .chip")).hasCount(2);
        page.reads("Health Information Technician");
        page.reads("Phlebotomist");
    }

    private static void seesOn(OpenPage page, String roadmap, String step, String state) {
        page.go("/student/roadmap?roadmap=" + roadmap);
        assertThat(page.find(".step:has(a[href$='/steps/%s'])".formatted(step)).first())
                .hasAttribute("data-state", state);
    }

    private void listsBoth(OpenPage page) {
        page.go("/advisor/caseload?view=EVERYONE&q=Castellano");
        assertThat(page.find("tbody tr")).hasCount(1);
        page.reads("Health Information Technician: 1");
        page.reads("Phlebotomist: 1");
    }
}
