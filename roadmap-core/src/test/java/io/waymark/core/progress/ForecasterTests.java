package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.sessions;
import static io.waymark.core.progress.StepFixture.sessionsOf;
import static io.waymark.core.progress.StepFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.Roadmap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ForecasterTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void addsUpWhatHasToComeOneAfterTheOther() {
        var forecast = finished(roadmap(
                essay("a").takes("P10D", "P20D"),
                essay("b").after("a").takes("P10D", "P10D"),
                essay("beside").takes("P12D", "P12D")));

        assertThat(forecast).isEqualTo(new Forecast(MONDAY.plusDays(20), MONDAY.plusDays(25), MONDAY.plusDays(30)));
    }

    @Test
    void followsTheRecommendedOrderToo() {
        var roadmap = roadmap(
                essay("a").takes("P10D", "P10D"),
                essay("b").recommendedAfter("a").takes("P5D", "P5D"));

        assertThat(finished(roadmap).likely()).isEqualTo(MONDAY.plusDays(15));
    }

    @Test
    void takesOffWhatIsDone() {
        var roadmap = roadmap(
                sessions("meet", 2).takes("P10D", "P10D"),
                essay("write").after("meet").takes("P5D", "P5D"));

        assertThat(finished(roadmap, EvidenceItem.verified(sessionsOf("meet"), MONDAY))
                        .likely())
                .isEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void takesTheQuickestOfAChoice() {
        var roadmap = roadmap(step("choice")
                .needs(new Completion.Any())
                .with(essay("long").takes("P90D", "P90D"), essay("short").takes("P9D", "P9D")));

        assertThat(finished(roadmap).likely()).isEqualTo(MONDAY.plusDays(9));
    }

    @Test
    void countsADegreeFromEnrollment() {
        var enrolled = EvidenceItem.verified(essayOf("enroll"), MONDAY.minusDays(100));
        var roadmap = roadmap(
                essay("enroll").takes("P30D", "P30D"),
                essay("courses").after("enroll").takes("P50D", "P50D"),
                essay("degree").after("courses").takes("P700D", "P700D", "enroll"));

        assertThat(finished(roadmap).likely()).isEqualTo(MONDAY.plusDays(730));
        assertThat(finished(roadmap, enrolled).likely()).isEqualTo(MONDAY.plusDays(600));
    }

    @Test
    void saysNothingWhereNobodyKnowsHowLongSomethingTakes() {
        var progress = RoadmapEvaluator.of(roadmap(essay("a"))).evaluate(EvidenceOnFile.NONE, MONDAY, MONDAY);

        assertThat(progress.finished()).isNull();
        assertThat(progress.jobReady()).isNull();
    }

    @Test
    void slowsDownGentlyWithASlowStudent() {
        var roadmap = roadmap(
                essay("a").takes("P10D", "P10D"),
                essay("b").after("a").takes("P10D", "P10D"),
                essay("c").after("b").takes("P10D", "P10D"),
                essay("d").after("c").takes("P100D", "P100D"));
        var slow = finished(roadmap, MONDAY.minusDays(120), after(100, "a"), after(110, "b"), after(120, "c"));
        var usual = finished(roadmap, MONDAY.minusDays(30), after(10, "a"), after(20, "b"), after(30, "c"));

        assertThat(usual.likely()).isEqualTo(MONDAY.plusDays(100));
        assertThat(slow.likely()).isEqualTo(MONDAY.plusDays(142));
        assertThat(slow.earliest()).isEqualTo(MONDAY.plusDays(100));
        assertThat(slow.latest()).isEqualTo(slow.likely());
    }

    @Test
    void doesNotTakeTransferredCreditForSpeed() {
        var roadmap = roadmap(
                essay("a").takes("P100D", "P100D"),
                essay("b").after("a").takes("P100D", "P100D"),
                essay("c").after("b").takes("P100D", "P100D"),
                essay("d").after("c").takes("P100D", "P100D"));
        var started = MONDAY.minusDays(60);
        var brought = new EvidenceItem[] {
            EvidenceItem.verified(essayOf("a"), started),
            EvidenceItem.verified(essayOf("b"), started),
            EvidenceItem.verified(essayOf("c"), started)
        };

        assertThat(finished(roadmap, started, brought).likely()).isEqualTo(MONDAY.plusDays(100));
    }

    private static EvidenceItem after(int days, String step) {
        var started = days > 30 ? MONDAY.minusDays(120) : MONDAY.minusDays(30);
        return EvidenceItem.verified(essayOf(step), started.plusDays(days));
    }

    private static Forecast finished(Roadmap roadmap, EvidenceItem... items) {
        return finished(roadmap, MONDAY, items);
    }

    private static Forecast finished(Roadmap roadmap, LocalDate startedOn, EvidenceItem... items) {
        var onFile = EvidenceOnFile.of(Arrays.asList(items));
        return Objects.requireNonNull(
                RoadmapEvaluator.of(roadmap).evaluate(onFile, startedOn, MONDAY).finished());
    }
}
