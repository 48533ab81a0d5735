package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.Roadmap;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimetableTests {

    private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

    @Test
    void beginsSubstepsNotBeforeTheirStepAlsoInTheFirstOfAll() {
        var ends = finish(roadmap(
                step("late").after("early").with(essay("part").takes("P1D", "P1D")),
                essay("early").takes("P10D", "P10D")));

        assertThat(ends).containsExactly(11, 11, 10);
    }

    @Test
    void beginsAfterWhatIsRecommendedBefore() {
        var ends = finish(roadmap(
                essay("second").recommendedAfter("first").takes("P2D", "P2D"),
                essay("first").takes("P10D", "P10D")));

        assertThat(ends).containsExactly(12, 10);
    }

    @Test
    void waitsForAsManySubstepsAsItTakes() {
        var ends = finish(roadmap(step("choice")
                .needs(new Completion.AtLeast(2))
                .with(
                        essay("long").takes("P30D", "P30D"),
                        essay("short").takes("P1D", "P1D"),
                        essay("middle").takes("P5D", "P5D"))));

        assertThat(ends[0]).isEqualTo(5);
    }

    private static double[] finish(Roadmap roadmap) {
        var compiled = CompiledRoadmap.of(roadmap);
        var timetable = new Timetable(compiled);
        var standings = new Standings(compiled, new EvidenceTotals(compiled, EvidenceOnFile.NONE));
        return timetable.finish(new OutsetToday(timetable, standings, MONDAY, MONDAY, 0.5, 1));
    }
}
