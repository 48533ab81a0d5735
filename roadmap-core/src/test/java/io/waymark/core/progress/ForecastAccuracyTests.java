package io.waymark.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A college played forward for two years: students who are somewhere on their way, each in a way that the forecast does not
 * know. Every quarter the first job's day is asked for; who gets there within the time shows how wrong the answer was.
 */
class ForecastAccuracyTests {

    private static final LocalDate START = LocalDate.parse("2026-08-24");
    private static final int TWO_YEARS = 730;
    private static final int QUARTER = 91;
    private static final int QUARTERS = 8;
    private static final int STUDENTS = 60;
    private static final List<Told> TOLD = new ArrayList<>();

    /** What the forecast said, and how many days it was off. */
    private record Told(int quarter, int percent, long daysLeft, long error, boolean inside) {

        static Told of(int quarter, Progress progress, Forecast forecast, LocalDate today, LocalDate ready) {
            return new Told(
                    quarter,
                    progress.percent(),
                    ChronoUnit.DAYS.between(today, ready),
                    Math.abs(ChronoUnit.DAYS.between(ready, forecast.likely())),
                    !ready.isBefore(forecast.earliest()) && !ready.isAfter(forecast.latest()));
        }
    }

    @BeforeAll
    static void playTwoYears() {
        if (TOLD.isEmpty()) {
            RoadmapLibrary.keys().forEach(ForecastAccuracyTests::play);
        }
    }

    private static void play(RoadmapKey key) {
        var roadmap = RoadmapLibrary.load(key);
        var evaluator = RoadmapEvaluator.of(roadmap);
        for (int i = 0; i < STUDENTS; i++) {
            var seed = key.value().hashCode() * 1000L + i;
            var begunBefore = new Random(seed).nextInt(TWO_YEARS);
            var student = new SimulatedStudent(seed, roadmap, evaluator, START, 2 * TWO_YEARS);
            student.jobReady(begunBefore + TWO_YEARS).ifPresent(ready -> ask(student, begunBefore, ready));
        }
    }

    private static void ask(SimulatedStudent student, int begunBefore, LocalDate ready) {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var day = begunBefore + quarter * QUARTER;
            var progress = student.on(day);
            var forecast = progress.jobReady();
            if (forecast == null) {
                return;
            }
            TOLD.add(Told.of(quarter, progress, forecast, START.plusDays(day), ready));
        }
    }

    @Test
    void isWrongByTwoMonthsAtMostForEverySecondStudentAndLessTheFartherTheyAre() {
        var all = print("all quarters", _ -> true);
        var early = print("up to 40 % done", it -> it.percent < 40);
        var middle = print("40 to 70 % done", it -> it.percent >= 40 && it.percent < 70);
        var late = print("from 70 % on", it -> it.percent >= 70);

        assertThat(all).isLessThanOrEqualTo(60);
        assertThat(early).isGreaterThan(late);
        assertThat(middle).isGreaterThan(late);
    }

    @Test
    void saysARangeThatFourOfFiveStudentsKeep() {
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            var asked = quarter;
            print("quarter %d".formatted(quarter + 1), it -> it.quarter == asked);
        }

        assertThat(shareInside(_ -> true)).isBetween(0.75, 0.88);
        assertThat(shareInside(it -> it.quarter == 0)).isGreaterThan(0.7);
        assertThat(shareInside(it -> it.quarter == QUARTERS / 2)).isGreaterThan(0.7);
    }

    private static long print(String name, Predicate<Told> which) {
        var told = TOLD.stream().filter(which).toList();
        var error = median(told.stream().map(Told::error).toList());
        System.out.printf(
                "Estimate of the first job, %s: %d asked, median %d days before; median absolute error %d days, %.0f %% inside%n",
                name, told.size(), median(told.stream().map(Told::daysLeft).toList()), error, 100 * shareInside(which));
        return error;
    }

    private static double shareInside(Predicate<Told> which) {
        return TOLD.stream()
                .filter(which)
                .mapToInt(it -> it.inside ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static long median(List<Long> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }
}
