package io.waymark.core.progress;

import static io.waymark.core.progress.StepFixture.essay;
import static io.waymark.core.progress.StepFixture.roadmap;
import static io.waymark.core.progress.StepFixture.step;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.roadmap.Completion;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypicalDaysTests {

    private static final CompiledRoadmap ROADMAP = CompiledRoadmap.of(roadmap(
            essay("a").takes("P4D", "P8D"),
            essay("parts").with(essay("part").takes("P1D", "P1D")),
            essay("own").needs(new Completion.Own()).with(essay("extra")),
            step("course")
                    .asks(new EvidenceSpec.CourseCompletion(new Term("coding", "Coding", null), null))
                    .takes("P90D", "P90D")));

    private final TypicalDays days = TypicalDays.of(ROADMAP);

    @ParameterizedTest
    @CsvSource({"0, 4", "0.25, 5", "0.5, 6", "1, 8"})
    void liesBetweenShortestAndLongest(double stretch, double expected) {
        assertThat(days.days(ROADMAP.nodes().get(0), stretch, 1)).isEqualTo(expected);
    }

    @Test
    void goesByTheStudentsPaceUnlessItGoesByTerms() {
        assertThat(days.days(ROADMAP.nodes().getFirst(), 0.5, 1.5)).isEqualTo(9);
        assertThat(days.days(ROADMAP.nodes().getLast(), 0.5, 1.5)).isEqualTo(90);
    }

    /** Its time is that of its substeps. */
    @Test
    void isNothingForAStepThatOnlySumsUpItsSubsteps() {
        assertThat(days.days(ROADMAP.nodes().get(1), 0.5, 1)).isZero();
    }

    @Test
    void isUnknownForAStepOfItsOwnThatNamesNoTime() {
        assertThat(days.days(ROADMAP.nodes().get(3), 0.5, 1)).isNaN();
    }
}
