package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.sessions;
import static io.waymark.core.progress.StepFixture.sessionsOf;
import static io.waymark.core.progress.StepFixture.stage;
import static io.waymark.core.progress.StepFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.Roadmap;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ForecasterTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");
    private static final Roadmap OPEN = roadmap(
            essay("a").takes("P10D", "P10D"),
            essay("b").after("a").takes("P100D", "P100D"),
            essay("extra").takes("P1D", "P1D"));

    @Test
    void addsUpWhatHasToComeOneAfterTheOther() {
        var forecast = finished(roadmap(
                essay("a").takes("P10D", "P20D"),
                essay("b").after("a").takes("P10D", "P10D"),
                essay("beside").takes("P12D", "P12D")));

        assertThat(forecast).isEqualTo(new Forecast(MONDAY.plusDays(22), MONDAY.plusDays(25), MONDAY.plusDays(29)));
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
        assertThat(slow.earliest()).isEqualTo(slow.likely());
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

        assertThat(finished(roadmap, started, brought).likely()).isEqualTo(MONDAY.plusDays(100 - 30 / 2));
    }

    @Test
    void takesOffHalfTheTimeForWhichAStepCouldBeBegunAndHalfOfItAtMost() {
        assertThat(dueIn(OPEN, 0)).isEqualTo(100);
        assertThat(dueIn(OPEN, 20)).isEqualTo(90);
        assertThat(dueIn(OPEN, 100)).isEqualTo(50);
        assertThat(dueIn(OPEN, 400)).isEqualTo(50);
    }

    private static long dueIn(Roadmap roadmap, int daysOpen) {
        return dueIn(roadmap, daysOpen, 0);
    }

    private static long dueIn(Roadmap roadmap, int daysOpen, int daysQuiet) {
        var opened = EvidenceItem.verified(essayOf("a"), MONDAY.minusDays(daysOpen));
        var seen = EvidenceItem.verified(essayOf("extra"), MONDAY.minusDays(daysQuiet));
        return ChronoUnit.DAYS.between(
                MONDAY, finished(roadmap, MONDAY.minusDays(500), opened, seen).likely());
    }

    @Test
    void takesNobodyToBeAtWorkWhoHasShownNothingForAMonth() {
        assertThat(dueIn(OPEN, 60, 30)).isEqualTo(70);
        assertThat(dueIn(OPEN, 60, 50)).isEqualTo(80);
        assertThat(finished(OPEN, MONDAY.minusDays(60)).likely()).isEqualTo(MONDAY.plusDays(110));
    }

    @Test
    void expectsAHighSchoolDiplomaToBeThereAndOnlyItsPaperToBeMissing() {
        var roadmap = roadmap(
                stage("foundation-education", essay("diploma").takes("P3M", "P4Y")),
                stage("later", essay("program").after("diploma").takes("P10D", "P10D")));

        assertThat(finished(roadmap).latest()).isBefore(MONDAY.plusDays(40));
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

    @Test
    void countsOptionalStepsForNothing() {
        var roadmap = roadmap(
                essay("a").takes("P10D", "P10D"),
                essay("b").takes("P90D", "P90D").optional());

        assertThat(finished(roadmap).latest()).isEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void takesTheQuickestStepsAStageNeeds() {
        var roadmap = roadmap(stage(
                "choose",
                new Completion.AtLeast(2),
                essay("a").takes("P90D", "P90D"),
                essay("b").takes("P20D", "P20D"),
                essay("c").takes("P10D", "P10D")));

        assertThat(finished(roadmap).likely()).isEqualTo(MONDAY.plusDays(20));
    }

    @Test
    void lastsAsLongAsTheLongestStage() {
        var roadmap = roadmap(
                stage("one", essay("a").takes("P90D", "P90D")),
                stage("two", essay("b").takes("P20D", "P20D")));

        assertThat(finished(roadmap).likely()).isEqualTo(MONDAY.plusDays(90));
    }

    @Test
    void takesAtLeastAsLongAsItsSubsteps() {
        var short10 =
                roadmap(step("whole").takes("P10D", "P10D").with(essay("part").takes("P40D", "P40D")));
        var long90 =
                roadmap(step("whole").takes("P90D", "P90D").with(essay("part").takes("P40D", "P40D")));
        var own = roadmap(essay("whole")
                .takes("P10D", "P10D")
                .needs(new Completion.Own())
                .with(essay("part").takes("P40D", "P40D")));

        assertThat(finished(short10).likely()).isEqualTo(MONDAY.plusDays(40));
        assertThat(finished(long90).likely()).isEqualTo(MONDAY.plusDays(90));
        assertThat(finished(own).likely()).isEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void startsSubstepsWithTheirStep() {
        var roadmap = roadmap(
                essay("first").takes("P30D", "P30D"),
                step("whole").after("first").with(essay("part").takes("P10D", "P10D")));

        assertThat(finished(roadmap).likely()).isEqualTo(MONDAY.plusDays(40));
    }

    @Test
    void needsNoTimeOfItsOwnForAStepThatConsistsOfSubsteps() {
        var roadmap = roadmap(step("whole").with(essay("part").takes("P10D", "P10D")));

        assertThat(finished(roadmap).likely()).isEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void forgetsAboutWhatIsUnknownOnceItIsDone() {
        var roadmap = roadmap(essay("unknown"), essay("known").after("unknown").takes("P10D", "P10D"));

        assertThat(finished(roadmap, EvidenceItem.verified(essayOf("unknown"), MONDAY))
                        .likely())
                .isEqualTo(MONDAY.plusDays(10));
    }

    @Test
    void saysNothingBeyondACentury() {
        var sixty = "P60Y";
        var beyond =
                roadmap(essay("a").takes(sixty, sixty), essay("b").after("a").takes(sixty, sixty));
        var within =
                roadmap(essay("a").takes("P50Y", "P50Y"), essay("b").after("a").takes("P50Y", "P50Y"));

        assertThat(RoadmapEvaluator.of(beyond)
                        .evaluate(EvidenceOnFile.NONE, MONDAY, MONDAY)
                        .finished())
                .isNull();
        assertThat(finished(within).likely()).isEqualTo(MONDAY.plusDays(36_525));
    }

    @Test
    void foretellsTheFirstJobApartFromTheEnd() {
        var roadmap = roadmap(
                stage("later", essay("renew").after("work").takes("P90D", "P90D")),
                stage("job", essay("work").takes("P30D", "P40D")));
        var evaluator = RoadmapEvaluator.of(roadmap);
        var before = evaluator.evaluate(EvidenceOnFile.NONE, MONDAY, MONDAY);
        var after = evaluator.evaluate(
                EvidenceOnFile.of(List.of(EvidenceItem.verified(essayOf("work"), MONDAY))), MONDAY, MONDAY);

        assertThat(before.jobReady())
                .isEqualTo(new Forecast(MONDAY.plusDays(32), MONDAY.plusDays(35), MONDAY.plusDays(39)));
        assertThat(Objects.requireNonNull(before.finished()).likely()).isEqualTo(MONDAY.plusDays(125));
        assertThat(after.jobReady()).isNull();
        assertThat(Objects.requireNonNull(after.finished()).likely()).isEqualTo(MONDAY.plusDays(90));
    }

    @Test
    void roundsADayThatHasBegunUp() {
        assertThat(finished(roadmap(essay("a").takes("P1D", "P2D"))).likely()).isEqualTo(MONDAY.plusDays(2));
    }

    @Test
    void takesUpRecommendationsOnlyWhereTheyCanBeFollowed() {
        var circle = roadmap(
                essay("a").recommendedAfter("b").takes("P10D", "P10D"),
                essay("b").recommendedAfter("a").takes("P5D", "P5D"));

        assertThat(finished(circle).likely()).isBetween(MONDAY.plusDays(10), MONDAY.plusDays(15));
    }

    @Test
    void countsTheClockFromTheDayItStartedAndNeverEndsBeforeItBegins() {
        var roadmap = roadmap(
                essay("enroll").takes("P30D", "P30D"),
                essay("courses").after("enroll").takes("P50D", "P50D"),
                essay("degree").after("courses").takes("P60D", "P60D", "enroll"));
        var longAgo = EvidenceItem.verified(essayOf("enroll"), MONDAY.minusDays(500));

        assertThat(finished(roadmap, longAgo).likely()).isEqualTo(MONDAY.plusDays(50));
    }

    @Test
    void needsThirtyDaysAndThreeStepsToTellAPace() {
        var roadmap = roadmap(
                essay("a").takes("P1D", "P1D"),
                essay("b").after("a").takes("P1D", "P1D"),
                essay("c").after("b").takes("P1D", "P1D"),
                essay("d").after("c").takes("P100D", "P100D"));

        assertThat(slowAfter(roadmap, 29, "a", "b", "c")).isEqualTo(MONDAY.plusDays(100));
        assertThat(slowAfter(roadmap, 30, "a", "b")).isEqualTo(MONDAY.plusDays(101));
        assertThat(slowAfter(roadmap, 30, "a", "b", "c")).isEqualTo(MONDAY.plusDays(142));
    }

    @Test
    void hastensGentlyWithAFastStudent() {
        var roadmap = roadmap(
                essay("a").takes("P100D", "P100D"),
                essay("b").after("a").takes("P100D", "P100D"),
                essay("c").after("b").takes("P100D", "P100D"),
                essay("d").after("c").takes("P100D", "P100D"));
        var fast = finished(
                roadmap,
                MONDAY.minusDays(30),
                EvidenceItem.verified(essayOf("a"), MONDAY),
                EvidenceItem.verified(essayOf("b"), MONDAY),
                EvidenceItem.verified(essayOf("c"), MONDAY));

        assertThat(fast.likely()).isEqualTo(MONDAY.plusDays(71));
        assertThat(fast.earliest()).isEqualTo(fast.likely());
        assertThat(fast.latest()).isEqualTo(fast.likely());
    }

    private static LocalDate slowAfter(Roadmap roadmap, int days, String... steps) {
        var items = Arrays.stream(steps)
                .map(it -> EvidenceItem.verified(essayOf(it), MONDAY))
                .toArray(EvidenceItem[]::new);
        return finished(roadmap, MONDAY.minusDays(days), items).likely();
    }
}
