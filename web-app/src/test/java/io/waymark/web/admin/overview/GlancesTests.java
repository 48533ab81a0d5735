package io.waymark.web.admin.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.overview.AttendanceOverview;
import io.waymark.advising.api.overview.AttentionOverview;
import io.waymark.advising.api.overview.CaseloadBalance;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.advising.api.overview.StudentCounts;
import io.waymark.advising.api.overview.WaitingEvidence;
import io.waymark.web.admin.overview.OverviewPage.Glance;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.Viewer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlancesTests {

    private static final StudentCounts STUDENTS = new StudentCounts(null, null, null, null, null, 14);
    private static final AttentionOverview ATTENTION = new AttentionOverview(null, null, List.of());
    private static final WaitingEvidence EVIDENCE = new WaitingEvidence(null, null, null, List.of());
    private static final AttendanceOverview ATTENDANCE = new AttendanceOverview(null, null, null, null, null);

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final Glances glances = new Glances(RealTexts.texts(), new Figures());

    @Test
    void sayNothingOfWhatIsHidden() {
        assertThat(glances.of(view(STUDENTS, ATTENTION, EVIDENCE, ATTENDANCE))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "400, 293, PROGRESS, 73%, '293 of 400 students with an estimate are on track'",
        "400, 400, VERIFIED, 100%, '400 of 400 students with an estimate are on track'",
        "1, 1, VERIFIED, 100%, '1 of 1 student with an estimate is on track'",
        "400, 0, PROGRESS, 0%, '0 of 400 students with an estimate are on track'"
    })
    void sayHowManyAreOnTrack(int estimated, int onTrack, State state, String figure, String said) {
        var glance =
                only(view(new StudentCounts(estimated, 0, 0, estimated, onTrack, 14), ATTENTION, EVIDENCE, ATTENDANCE));

        assertThat(glance.state()).isEqualTo(state);
        assertThat(glance.figure()).isEqualTo(figure);
        assertThat(glance.text()).startsWith(said).endsWith("behind it by less than 14 days.");
    }

    @Test
    void sayNothingOfEstimatesWhereNobodyHasOne() {
        assertThat(glances.of(view(new StudentCounts(9, 0, 9, 0, 0, 14), ATTENTION, EVIDENCE, ATTENDANCE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "143, 126, RETURNED, 'students need attention, 17 more than a month ago.'",
        "1, 3, RETURNED, 'student needs attention, 2 fewer than a month ago.'",
        "200, 200, RETURNED, 'students need attention, as many as a month ago.'",
        "1200, , RETURNED, students need attention.",
        "0, 0, VERIFIED, 'students need attention, as many as a month ago.'"
    })
    void sayHowManyNeedAttentionAndWhetherItIsMore(int now, @Nullable Integer before, State state, String said) {
        var glance = only(view(STUDENTS, new AttentionOverview(now, before, List.of()), EVIDENCE, ATTENDANCE));

        assertThat(glance.state()).isEqualTo(state);
        assertThat(glance.figure()).isEqualTo(now == 1200 ? "1,200" : String.valueOf(now));
        assertThat(glance.text()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 5, 2.4321, RETURNED, 2.4 days, 'is the median wait of 31 submissions for a decision; 5 are past due.'",
        "1, 1, 1.0, RETURNED, 1 day, 'is the median wait of 1 submission for a decision; 1 is past due.'",
        "9, 0, 0.96, VERIFIED, 1 day, 'is the median wait of 9 submissions for a decision; none is past due.'",
        "9, , 0.04, RETURNED, 0 days, is the median wait of 9 submissions for a decision."
    })
    void sayHowLongEvidenceWaits(
            int waiting, @Nullable Integer overdue, double days, State state, String figure, String said) {
        var glance =
                only(view(STUDENTS, ATTENTION, new WaitingEvidence(waiting, overdue, days, List.of()), ATTENDANCE));

        assertThat(glance).isEqualTo(new Glance(state, figure, said));
    }

    @ParameterizedTest
    @CsvSource({
        "860, 140, 910, 90, 86%, '5 points less than in the 90 days before.'",
        "910, 90, 900, 100, 91%, '1 point more than in the 90 days before.'",
        "904, 96, 896, 104, 90%, 'the same share as in the 90 days before.'"
    })
    void compareTheSharesThatAreShown(
            int attended, int missed, int attendedBefore, int missedBefore, String figure, String said) {
        var glance = only(view(
                STUDENTS,
                ATTENTION,
                EVIDENCE,
                new AttendanceOverview(attended, missed, attendedBefore, missedBefore, 0)));

        assertThat(glance.figure()).isEqualTo(figure);
        assertThat(glance.text()).endsWith(said);
    }

    @Test
    void sayHowManyAreOpen() {
        assertThat(only(view(STUDENTS, ATTENTION, EVIDENCE, new AttendanceOverview(9, 1, 0, 0, 2)))
                        .text())
                .isEqualTo(
                        "of the appointments of the last 90 days were attended. 2 more are open: nobody has said yet, or"
                                + " the two disagree.");
    }

    @Test
    void compareWithNothingWhereNothingTookPlaceBefore() {
        assertThat(only(view(STUDENTS, ATTENTION, EVIDENCE, new AttendanceOverview(9, 1, 0, 0, 0)))
                        .text())
                .isEqualTo("of the appointments of the last 90 days were attended.");
        assertThat(glances.of(view(STUDENTS, ATTENTION, EVIDENCE, new AttendanceOverview(0, 0, 9, 1, 0))))
                .isEmpty();
    }

    private Glance only(OverviewView view) {
        var all = glances.of(view);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static OverviewView view(
            StudentCounts students,
            AttentionOverview attention,
            WaitingEvidence evidence,
            AttendanceOverview attendance) {
        return new OverviewView(
                Instant.parse("2026-11-10T14:00:00Z"),
                students,
                List.of(),
                new CaseloadBalance(0, 0, 0, 0, 0, List.of()),
                attention,
                evidence,
                attendance);
    }
}
