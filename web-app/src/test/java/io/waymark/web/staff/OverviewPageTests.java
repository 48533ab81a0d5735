package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.times;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.kit.test.PageLook;
import io.waymark.web.services.Answers;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** The admin's first page in its states. */
class OverviewPageTests extends StaffPageTests {

    private static final String PAGE = "/admin/overview";
    private static final String COHORT = PAGE + "?cohort=" + Samples.id(801);

    @Test
    void saysWhatThereIsToDoAndLeadsThere() {
        assertThat(text(PAGE))
                .contains(
                        "“import-fall.csv” was not applied Open import-fall.csv",
                        "Carla Ruiz is 41 over the caseload limit Open Carla Ruiz",
                        "2 more advisors are over the caseload limit Open All advisors",
                        "3 students have no advisor Open Students without an advisor",
                        "5 submissions are past due See Evidence waiting");
        assertThat(html(PAGE))
                .contains(
                        "href=\"/admin/advisors/" + Samples.id(341),
                        "href=\"/admin/overview/unadvised\"",
                        "href=\"/admin/overview#waiting-h\"");
    }

    @Test
    void tellsTheFiguresInSentences() {
        assertThat(text(PAGE))
                .contains(
                        "73% 293 of 400 students with an estimate are on track: behind it by less than 14 days.",
                        "143 students need attention, 17 more than a month ago.",
                        "2.4 days is the median wait of 31 submissions for a decision; 5 are past due.",
                        "86% of the appointments of the last 90 days were attended, 5 points less than in the 90 days before.");
    }

    @Test
    void showsStagesAndHowLongTheyTake() {
        assertThat(text(PAGE))
                .contains(
                        "412 students are on this roadmap. The most in one stage are the 201 in stage 4. Stage 4 takes 19 weeks, 5 more than usual.",
                        "4 Gain relevant experience 201 of 221 are in it 19 weeks 5 more than usual",
                        "4 · Gain relevant experience 221 201 19 12 to 29 14",
                        "20 students have completed the whole roadmap");
    }

    @Test
    void comparesCaseloadsWithTheirLimitsAndReasonsWithTheMonthBefore() {
        assertThat(text(PAGE))
                .contains(
                        "5 of 30 advisors are over the limit, together by 73 students; the others could take 231 more students.",
                        "Carla Ruiz 341 of 300 41 over",
                        "Rui Osei 61 of 200 139 below",
                        "Shown are the 5 of 30 advisors",
                        "“No contact for a long time” grew most, from 23 to 41 in a month.",
                        "Evidence returned, not submitted again 46 no change No contact for a long time 41 18 more"
                                + " Behind the estimate 37 2 more Missed the last appointment 19 3 fewer");
    }

    @Test
    void saysWithWhomEvidenceWaits() {
        assertThat(text(PAGE)).contains("Dana Whitcomb 12 4 October 29", "Registrar’s office 9 1 November 2");
    }

    @Test
    void countsTheCohortOfTheAddress() {
        given(overview.show(Samples.id(801))).willReturn(OverviewSamples.cohort());

        assertThat(text(COHORT))
                .contains(
                        "A count of 1 to 4 is hidden",
                        "2 Finish high school Hidden Not known",
                        "Few students of the cohort need attention.",
                        "All students of the advisors are counted",
                        "Who decides is shown for all students");
        assertThat(html(COHORT))
                .containsPattern("selected=\"selected\"[^>]*>HIT fall 2026, 41 students")
                .contains("tables.csv?cohort=" + Samples.id(801))
                .doesNotContain("class=\"glance\"");
    }

    @Test
    void saysWhereThereIsNothingYet() {
        given(overview.show(any())).willReturn(OverviewSamples.nothing());
        given(imports.list(any(), anyInt())).willReturn(new CountedPage<>(List.of(), null, 0));
        given(appointments.disputed(any(), anyInt())).willReturn(new Page<>(List.of(), null));
        given(sessions.disputed(any(), anyInt())).willReturn(new Page<>(List.of(), null));

        assertThat(text(PAGE))
                .contains(
                        "Nothing needs your attention.",
                        "Nobody is on a roadmap yet.",
                        "There are no advisors yet.",
                        "No student needs attention.",
                        "No evidence is waiting.",
                        "Nothing has been imported yet.");
    }

    @Test
    void standsWhileThePartsAreSilent() {
        given(overview.show(any())).willThrow(Answers.silence());
        assertThat(text(PAGE))
                .contains("is not available right now", "import-fall.csv")
                .doesNotContain("Export CSV");

        given(imports.list(any(), anyInt())).willThrow(Answers.silence());
        given(cohorts.list(any(), anyInt())).willThrow(Answers.silence());
        assertThat(text(PAGE)).contains("is not available right now").doesNotContain("Nothing needs");
    }

    @Test
    void knowsOnlyTheCollegesOwnCohorts() {
        given(overview.show(any()))
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-cohort", "There is no such cohort."));

        assertThat(get(Role.ADMIN, COHORT)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(Role.ADMIN, PAGE + "?cohort=fall")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void givesAllTablesAsAFile() throws UnsupportedEncodingException {
        var file = get(Role.ADMIN, PAGE + "/tables.csv");

        assertThat(file).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"overview.csv\"");
        assertThat(file.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .startsWith("\uFEFFOverview,\"Numbers as of ")
                .contains(
                        "Gain relevant experience,221,201,12,19,29,14\r\n",
                        "Carla Ruiz,341,300,41 over\r\n",
                        "Missed the last appointment,19,22,3 fewer\r\n",
                        "Registrar’s office,9,1,");
    }

    @Test
    void listsStudentsWithoutAnAdvisor() {
        assertThat(text(PAGE + "/unadvised")).contains("Maya Okafor 203418");

        given(assignments.unassigned(any(), anyInt())).willReturn(new Page<>(List.of(), null));
        assertThat(text(PAGE + "/unadvised")).contains("Every student has an advisor");
        then(assignments).should(times(2)).unassigned(null, 50);
    }

    @Test
    void hasNoBarrierAndFitsEveryScreen() {
        given(overview.show(Samples.id(801))).willReturn(OverviewSamples.cohort());
        try (var page = browser(Role.ADMIN, 1280, ColorScheme.LIGHT)) {
            for (var path : List.of(PAGE, COHORT, PAGE + "/unadvised")) {
                page.navigate(url(path));
                assertThat(PageLook.at(page).errors()).as(path).isEmpty();
            }
        }
    }

    /** What one reads of a page. */
    private String text(String path) {
        return html(path).replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private String html(String path) {
        var result = get(Role.ADMIN, path);
        assertThat(result).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
