package io.waymark.web.student.careers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.willThrow;

import io.waymark.core.identity.Role;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import io.waymark.web.ui.career.CareerSamples;
import java.io.UnsupportedEncodingException;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** What a student reads of a career. */
public class CareerPageTests extends StudentPageTests {

    private static final String CAREERS = "/student/careers/";
    private static final String HIT = CAREERS + "health-information-technician";

    public static Stream<String> routes() {
        return CareerSamples.keys().map(CAREERS::concat);
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
    void tellsTheMostImportantFiguresBesideThoseOfAllOccupations() {
        assertThat(get(HIT))
                .bodyText()
                .contains(
                        "$50,250",
                        "A year, or $24.16 an hour. All occupations: $49,500. As of May 2024.",
                        "Growth, 2024 to 2034",
                        "In words: much faster than average. All occupations: 3%.",
                        "14,200",
                        "On average, for 194,800 jobs in the United States.",
                        "All of these are about Medical records specialists (29-2072).");
    }

    @Test
    void drawsEveryChartWithASentenceAndATable() {
        assertThat(get(HIT))
                .bodyText()
                .contains(
                        "half of them earn more than $50,250 a year. Eight in ten earn between $35,780 and $80,950. "
                                + "The median of all occupations is $49,500. As of May 2024.",
                        "Medical records specialists: 7% more jobs are projected for 2024 to 2034.",
                        "of 14,200 openings a year, about 1,380 are new jobs",
                        "Most often: Hospitals (28%) and Physicians’ offices (19%).",
                        "<td class=\"num\">$112,130</td>",
                        "All other industries",
                        "All other industries are our arithmetic",
                        "<td class=\"num\">30%</td>",
                        "2018–28",
                        "Medical records and health information technicians (older group)");
    }

    @Test
    void joinsNoEditionThatMayBeCountedInAnotherWay() throws UnsupportedEncodingException {
        var history = Jsoup.parse(get(HIT).getResponse().getContentAsString()).select("#history");

        assertThat(history.select("thead th").eachText())
                .contains(
                        "Medical records and health information technicians (older group)",
                        "Medical records and health information technicians (2019 to 2029, looked up)");
        assertThat(history.select("tbody tr").get(1).text())
                .startsWith("2019–29")
                .containsOnlyOnce("%")
                .endsWith("8%");
        assertThat(history.text())
                .contains(
                        "An edition that was looked up stands alone",
                        "jobs from 341,600 (2019)",
                        "Median pay in May 2018: $40,350.",
                        "Median pay in May 2022: $58,250.")
                .doesNotContain("Median pay then");
    }

    @Test
    void namesTheSourceOfEverythingItsAgeAndWhereSourcesDiffer() {
        assertThat(get(HIT))
                .bodyText()
                .contains(
                        "https://www.bls.gov/ooh/healthcare/medical-records-and-health-information-technicians.htm",
                        "Checked March 2026",
                        "https://www.onetonline.org/link/summary/29-2072.00",
                        "Sources differ: the Bureau now counts two groups and projects 7% for one and 15%",
                        "2019 to 2029: 8% for Medical records and health information technicians.");
    }

    @Test
    void leadsToCareersThatTheCollegeOffers() {
        assertThat(get(HIT))
                .bodyText()
                .contains(
                        "href=\"/student/careers/medical-coder\"",
                        "$117,960",
                        "Pharmacy technician",
                        "Medical secretary or administrative assistant")
                .doesNotContain("href=\"/student/careers/pharmacy-technician\"");
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        assertThat(get(CAREERS + "medical-coder")).bodyText().contains("One job, several names");
        assertThat(get(CAREERS + "phlebotomist")).bodyText().doesNotContain("One job, several names");
    }

    @Test
    void tellsCodersWhatWasProjectedOfTheGroupThatTheyWereCountedInBefore() {
        assertThat(get(CAREERS + "medical-coder"))
                .bodyText()
                .contains("$50,250", "14,200", "10th percentile", "id=\"history\"", "2019–29");
    }

    @Test
    void showsThePayTheEmployersAndTheHistoryOfEachCareer() {
        assertThat(get(CAREERS + "phlebotomist"))
                .bodyText()
                .contains("$43,660", "18,400", "Programs usually take less than a year.")
                .contains("10th percentile", "$34,860", "$57,750", "id=\"employers\"", "Hospitals", "36%")
                .contains("id=\"history\"", "2021–31", "2023–33", "Sumner College");
    }

    @Test
    void isLedToFromHomeAndFromTheStepsOfTheFirstStage() {
        assertThat(get("/student/roadmap")).bodyText().contains("href=\"" + HIT + "\"");
        for (var step :
                new String[] {"research-duties", "research-skills-and-qualifications", "research-job-outlook"}) {
            assertThat(get("/student/roadmap/steps/" + step)).bodyText().contains("href=\"" + HIT + "\"");
        }
        assertThat(get("/student/roadmap/steps/build-portfolio")).bodyText().doesNotContain(HIT);
    }

    @Test
    void isNotThereWithoutARoadmap() {
        willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-roadmap", "There is none."))
                .given(occupations)
                .show("astronaut");

        assertThat(get(CAREERS + "astronaut")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(Role.ADMIN, HIT)).hasStatus(HttpStatus.FORBIDDEN);
    }
}
