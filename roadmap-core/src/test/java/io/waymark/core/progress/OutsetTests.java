package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.essayOf;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.sessions;
import static io.waymark.core.progress.StepFixture.sessionsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a forecast begins with, on the day of the start and on today's. */
class OutsetTests {

    private static final LocalDate BEFORE = LocalDate.parse("2026-02-20");
    private static final LocalDate START = LocalDate.parse("2026-03-02");
    private static final LocalDate AFTER = LocalDate.parse("2026-03-09");
    private static final LocalDate TODAY = LocalDate.parse("2026-03-12");

    private static final CompiledRoadmap ROADMAP = CompiledRoadmap.of(roadmap(
            essay("brought").takes("P4D", "P8D"),
            essay("on-the-day"),
            essay("later").takes("P10D", "P20D"),
            sessions("half", 2).takes("P10D", "P10D"),
            sessions("counted", 2).takes("P10D", "P10D", "brought")));

    private static final Timetable TIMETABLE = new Timetable(ROADMAP);

    private static final Standings STANDINGS = new Standings(
            ROADMAP,
            new EvidenceTotals(
                    ROADMAP,
                    EvidenceOnFile.of(List.of(
                            EvidenceItem.verified(essayOf("brought"), BEFORE),
                            EvidenceItem.verified(essayOf("on-the-day"), START),
                            EvidenceItem.verified(essayOf("later"), AFTER),
                            EvidenceItem.verified(sessionsOf("half"), AFTER),
                            EvidenceItem.verified(sessionsOf("counted"), AFTER)))));

    private static final Outset AT_START = new OutsetAtStart(TIMETABLE, STANDINGS, START);
    private static final Outset NOW = new OutsetToday(TIMETABLE, STANDINGS, TODAY, TODAY, 1, 1.5);

    @Test
    void beginsWithWhatWasBroughtUntilTheDayOfTheStart() {
        assertThat(AT_START.isComplete(node("brought"))).isTrue();
        assertThat(AT_START.isComplete(node("on-the-day"))).isTrue();
        assertThat(AT_START.isComplete(node("later"))).isFalse();
        assertThat(AT_START.isComplete(node("half"))).isFalse();
    }

    @Test
    void beginsTodayWithAllThatIsComplete() {
        assertThat(NOW.isComplete(node("later"))).isTrue();
        assertThat(NOW.isComplete(node("half"))).isFalse();
    }

    @Test
    void countsTheDaysSinceAStepWasFinishedAndNoneIfItWasNot() {
        assertThat(AT_START.daysSince(index("brought"))).isEqualTo(10);
        assertThat(AT_START.daysSince(index("on-the-day"))).isZero();
        assertThat(AT_START.daysSince(index("later"))).isZero();
        assertThat(AT_START.daysSince(index("half"))).isZero();
        assertThat(NOW.daysSince(index("brought"))).isEqualTo(20);
        assertThat(NOW.daysSince(index("later"))).isEqualTo(3);
    }

    @Test
    void expectsHalfwayBetweenShortestAndLongestAtTheStart() {
        assertThat(AT_START.daysLeft(node("brought"))).isEqualTo(6);
        assertThat(AT_START.daysLeft(node("half"))).isEqualTo(10);
    }

    @Test
    void expectsTheRestOfItsTimeAtTheStudentsPaceToday() {
        assertThat(NOW.daysLeft(node("half"))).isEqualTo(7.5);
    }

    @Test
    void expectsAllOfATimeThatIsCountedFromAnotherStep() {
        assertThat(NOW.daysLeft(node("counted"))).isEqualTo(15);
    }

    private static Node node(String step) {
        return ROADMAP.nodes().get(index(step));
    }

    private static int index(String step) {
        return ROADMAP.indexOf(StepKey.of(step));
    }
}
