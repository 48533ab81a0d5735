package io.waymark.web.admin.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.csv.FileReading;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.overview.AdvisorBalance;
import io.waymark.advising.api.overview.AttendanceOverview;
import io.waymark.advising.api.overview.AttentionOverview;
import io.waymark.advising.api.overview.AttentionOverview.ReasonCount;
import io.waymark.advising.api.overview.CaseloadBalance;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.advising.api.overview.RoadmapOverview;
import io.waymark.advising.api.overview.StudentCounts;
import io.waymark.advising.api.overview.WaitingEvidence;
import io.waymark.advising.api.overview.WaitingEvidence.ReviewerWait;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.admin.overview.OverviewPage.Task;
import io.waymark.web.ui.chart.StageChart.StageBar;
import io.waymark.web.ui.chart.StageChart.Weeks;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.Viewer;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverviewSentencesTests {

    private static final Instant NOW = Instant.parse("2026-11-10T14:00:00Z");
    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-00000000c0de");
    private static final PersonBrief DANA = new PersonBrief(ID, "Dana", "Reyes");

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final StageSentences stages = new StageSentences(RealTexts.texts());
    private final ReasonSentences reasons = new ReasonSentences(RealTexts.texts());
    private final Tasks tasks = new Tasks(RealTexts.texts());

    @Test
    void sayWhereTheMostAreAndWhatTakesLong() {
        assertThat(stages.of(roadmap(412, 20), List.of(bar(1, 31, 3, 3), bar(2, 201, 19, 14), bar(3, 148, 12, 4))))
                .isEqualTo("412 students are on this roadmap. The most in one stage are the 201 in stage 2."
                        + " Stage 3 takes 12 weeks, 8 more than usual.");
    }

    @Test
    void sayNothingOfStagesThatAreHiddenOrEmpty() {
        assertThat(stages.of(roadmap(1, null), List.of(bar(1, null, null, null), bar(2, 0, 5, 5))))
                .isEqualTo("1 student is on this roadmap.");
        assertThat(stages.of(roadmap(null, null), List.of()))
                .isEqualTo("Few students of the cohort are on this roadmap.");
        assertThat(stages.of(roadmap(4, 0), List.of(bar(3, 1, null, null))))
                .endsWith("No stage has more than one of them.");
    }

    @ParameterizedTest
    @CsvSource({
        "1, '1 student has completed the whole roadmap and counts as having reached every stage.'",
        "20, '20 students have completed the whole roadmap and count as having reached every stage.'",
        "0,",
        ","
    })
    void noteWhoFinished(@Nullable Integer finished, @Nullable String note) {
        assertThat(stages.note(roadmap(412, finished))).isEqualTo(note);
    }

    @Test
    void sayWhichReasonGrewMost() {
        var attention = new AttentionOverview(
                143,
                126,
                List.of(
                        new ReasonCount(SignalKind.BEHIND_FORECAST, 37, 35),
                        new ReasonCount(SignalKind.MISSED_APPOINTMENT, 19, 22),
                        new ReasonCount(SignalKind.NO_CONTACT, 41, 23),
                        new ReasonCount(SignalKind.NO_ROADMAP, 90, null)));

        assertThat(reasons.of(attention))
                .isEqualTo(
                        "143 students need attention; “No contact for a long time” grew most, from 23 to 41 in a month.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, No student needs attention.",
        "1, 1 student needs attention.",
        "12, 12 students need attention.",
        ", Few students of the cohort need attention."
    })
    void sayHowManyNeedAttentionWhereNothingGrew(@Nullable Integer students, String said) {
        var attention = new AttentionOverview(students, 20, List.of(new ReasonCount(SignalKind.NO_CONTACT, 12, 20)));

        assertThat(reasons.of(attention)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"41, 23, 18 more", "19, 22, 3 fewer", "46, 46, no change", "46, , ''", ", 46, ''"})
    void sayTheChangeOfAReason(@Nullable Integer now, @Nullable Integer before, String said) {
        assertThat(reasons.change(new ReasonCount(SignalKind.NO_CONTACT, now, before)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "CHECKED, 0, RETURNED, “fall.csv” is checked and can be applied",
        "CHECKED, 1, RETURNED, “fall.csv” has 1 error",
        "CHECKED, 12, RETURNED, “fall.csv” has 12 errors",
        "FAILED, 12, STOP, “fall.csv” was not applied"
    })
    void askForImportsThatWait(ImportState state, int errors, State shown, String said) {
        assertThat(tasks.of(null, List.of(upload(state, errors)), List.of(), true))
                .containsExactly(new Task(shown, "upload", said, "Open", "fall.csv", "/admin/imports/" + ID));
    }

    @ParameterizedTest
    @CsvSource({"APPLIED", "CHECKING", "APPLYING", "DISCARDED"})
    void askForNoImportThatIsDone(ImportState state) {
        assertThat(tasks.of(null, List.of(upload(state, 0)), List.of(), true)).isEmpty();
    }

    @Test
    void nameThreeAdvisorsWhoAreOverTheirLimitAndCountTheRest() {
        var view = view(
                new CaseloadBalance(30, 5, 73, 24, 231, List.of(over(341), over(312), over(309), over(306), over(250))),
                new StudentCounts(400, 0, 0, 400, 400, 14),
                0);

        assertThat(tasks.of(view, null, List.of(), true))
                .extracting(Task::text)
                .containsExactly(
                        "Dana Reyes is 41 over the caseload limit",
                        "Dana Reyes is 12 over the caseload limit",
                        "Dana Reyes is 9 over the caseload limit",
                        "2 more advisors are over the caseload limit");
    }

    @Test
    void askForStudentsAndEvidenceOfTheCollegeOnly() {
        var view = view(
                new CaseloadBalance(1, 0, 0, 0, 0, List.of(over(300))), new StudentCounts(400, 1, 0, 400, 400, 14), 5);

        assertThat(tasks.of(view, List.of(), List.of(), true))
                .extracting(Task::text)
                .containsExactly("1 student has no advisor", "5 submissions are past due");
        assertThat(tasks.of(view, List.of(), List.of(), false)).isEmpty();
    }

    @Test
    void nameReviewersOrTheirOffice() {
        var oldest = NOW.minusSeconds(86_400);
        var evidence = new WaitingEvidence(
                21,
                5,
                2.0,
                List.of(
                        new ReviewerWait(VerifierRole.ADVISOR, DANA, 12, 4, oldest),
                        new ReviewerWait(VerifierRole.REGISTRAR, null, 9, 1, oldest)));

        var lines = new WaitingLines(RealTexts.texts())
                .of(new OverviewView(
                        NOW,
                        new StudentCounts(1, 0, 0, 1, 1, 14),
                        List.of(),
                        new CaseloadBalance(0, 0, 0, 0, 0, List.of()),
                        new AttentionOverview(0, 0, List.of()),
                        evidence,
                        new AttendanceOverview(0, 0, 0, 0, 0)));

        assertThat(lines.getFirst().reviewer()).isEqualTo("Dana Reyes");
        assertThat(lines.getFirst().href()).isEqualTo("/admin/advisors/" + ID);
        assertThat(lines.getLast().reviewer()).isNotBlank().doesNotContain("REGISTRAR");
        assertThat(lines.getLast().href()).isNull();
    }

    private static StageBar bar(int number, @Nullable Integer now, @Nullable Integer median, @Nullable Integer usual) {
        return new StageBar(
                number, "Stage", 400, now, median == null ? null : new Weeks(median, median, median), usual);
    }

    private static RoadmapOverview roadmap(@Nullable Integer students, @Nullable Integer finished) {
        return new RoadmapOverview("hit", "Health Information Technician", students, finished, Collections.emptyList());
    }

    private static AdvisorBalance over(int load) {
        return new AdvisorBalance(DANA, load, 300);
    }

    private static OverviewView view(CaseloadBalance caseloads, StudentCounts students, int overdue) {
        return new OverviewView(
                NOW,
                students,
                List.of(),
                caseloads,
                new AttentionOverview(0, 0, List.of()),
                new WaitingEvidence(9, overdue, 1.0, List.of()),
                new AttendanceOverview(0, 0, 0, 0, 0));
    }

    private static ImportView upload(ImportState state, int errors) {
        return new ImportView(
                ID,
                "fall.csv",
                state,
                100,
                10,
                10,
                1,
                1,
                8,
                0,
                errors,
                0,
                0,
                false,
                true,
                false,
                FileReading.NOTHING,
                DANA,
                NOW,
                NOW,
                null,
                null,
                null);
    }
}
