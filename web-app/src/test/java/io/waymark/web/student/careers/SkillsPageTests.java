package io.waymark.web.student.careers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.occupation.RateSkills;
import io.waymark.core.identity.Role;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.sample.Walk;
import io.waymark.web.services.Answers;
import io.waymark.web.ui.career.SkillSamples;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** How a student rates themselves, and what they read of it. */
public class SkillsPageTests extends StudentPageTests {

    private static final String CAREER = "/student/careers/" + SkillSamples.HIT;
    private static final String SKILLS = CAREER + "/skills";

    private static final List<String> ASKED = List.of(
            "attention-to-detail",
            "analytical-skills",
            "integrity",
            "interpersonal-skills",
            "medical-terminology",
            "records-systems",
            "technical-skills");

    public static Stream<String> routes() {
        return Stream.of(SKILLS, "/student/careers/phlebotomist/skills");
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        try (var page = PseudoPages.browser(Role.STUDENT, 1280)) {
            page.navigate(url(path));

            assertThat(new PseudoPages(Fixtures.texts()).errors(page)).isEmpty();
        }
    }

    @Test
    void drawsTheNewestRatingTheOneBeforeAndTheFirstAgainstWhatTheWorkNeeds() {
        assertThat(get(SKILLS))
                .bodyText()
                .contains(
                        "In 4 of 7 skills you do as well as the work needs.",
                        "October 26, 2026",
                        "September 28, 2026",
                        "August 31, 2026",
                        "What the work needs",
                        "How well the work needs each skill is our starting value; no source says it.")
                .doesNotContain("September 14, 2026");
    }

    @Test
    void tellsTheWidestGapFirstAndWhatWasAgreed() {
        assertThat(get(SKILLS))
                .bodyText()
                .containsSubsequence("<h3>Analytical skills</h3>", "<h3>Attention to detail</h3>")
                .contains(
                        "Now: 1 · With help. The work needs: 3 · On my own.",
                        "Practice with ten charts &amp; compare &lt;notes&gt;.",
                        "Dana Whitcomb, ",
                        "Gaps that are closed",
                        "Pass HIT 110.");
    }

    @Test
    void leadsToTheBookingWithTheTopicFilledIn() {
        var link =
                "/student/meetings/advising?topic=My+skill+gaps+for+Health+Information+Technician%3A+Analytical+skills";

        assertThat(get(SKILLS)).bodyText().contains("href=\"" + link);
        assertThat(get("/student/meetings/advising?topic=My skill gaps"))
                .bodyText()
                .contains(">My skill gaps</textarea>");
    }

    @Test
    void beginsWithWhatWasSaidLast() {
        assertThat(get(SKILLS))
                .bodyText()
                .containsPattern("name=\"levels\\[analytical-skills]\" value=\"1\"\\s+checked")
                .contains("I can do it when somebody shows me each time.", "Rate yourself again");
        assertThat(get("/student/careers/phlebotomist/skills"))
                .bodyText()
                .contains("Rate yourself in what the work asks for.", "is our starting value; no source says it.")
                .doesNotContain("checked=", "id=\"gaps-h\"");
    }

    @Test
    void savesARatingOfEverySkill() {
        assertThat(post(SKILLS, levels("2"))).hasRedirectedUrl(SKILLS);
        then(skills)
                .should()
                .rate(
                        any(),
                        eq(SkillSamples.HIT),
                        eq(new RateSkills(ASKED.stream().collect(Collectors.toMap(it -> it, _ -> 2)))));
    }

    @Test
    void saysWhichSkillIsNotRatedAndKeepsTheOthers() {
        assertThat(post("/student/careers/phlebotomist/skills", "levels[compassion]", "3", "levels[dexterity]", "9"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Your ratings were not saved yet", "Rate: Dexterity.", "Rate: Communication.")
                .doesNotContain("Rate: Compassion.")
                .containsPattern("name=\"levels\\[compassion]\" value=\"3\"\\s+checked");
        then(skills).should(never()).rate(any(), any(), any());
    }

    @Test
    void saysWhyTheServiceRefused() {
        given(skills.rate(any(), any(), any()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT, "no-such-skill-level", "A skill is rated from 0 to 4."));

        assertThat(post(SKILLS, levels("2")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("A skill is rated from 0 to 4.");
    }

    @Test
    void isOnThePageOfTheCareerWhichStandsWithoutIt() {
        assertThat(get(CAREER))
                .bodyText()
                .contains("You and this career", "See your skills and gaps", SKILLS, "is our starting value");

        willThrow(Answers.silence()).given(skills).show(any(), any());
        assertThat(get(CAREER)).hasStatusOk().bodyText().contains("$50,250", "is not available right now");
    }

    @Test
    void saysThatThereIsNoGap() {
        willReturn(SkillSamples.withoutGaps()).given(skills).show(any(), any());

        assertThat(get(SKILLS))
                .bodyText()
                .contains("There is no gap. You do all of it")
                .doesNotContain("not rated yet", "Agree on gaps with your advisor");
    }

    @Test
    void countsNoSkillThatIsNotRated() {
        willReturn(SkillSamples.withoutTerms()).given(skills).show(any(), any());

        assertThat(get(SKILLS))
                .bodyText()
                .contains(
                        "In 6 of 7 skills you do as well as the work needs. 1 is not rated yet.",
                        "There is no gap in what you have rated.",
                        "Practice with ten charts")
                .doesNotContain("You do all of it", "Pass HIT 110.");
        assertThat(get(CAREER)).bodyText().contains("In 6 of 7 skills", "1 is not rated yet.");
    }

    @Test
    void isLedToFromTheStepThatAsksForIt() {
        given(journeys.step(any(), any())).willReturn(Walk.step("assess-own-skills"));
        assertThat(get("/student/roadmap/steps/assess-own-skills")).bodyText().contains(CAREER);
    }

    private static String[] levels(String level) {
        var fields = new ArrayList<String>();
        ASKED.forEach(it -> fields.addAll(List.of("levels[" + it + "]", level)));
        return fields.toArray(String[]::new);
    }
}
