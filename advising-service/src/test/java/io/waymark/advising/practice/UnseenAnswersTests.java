package io.waymark.advising.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.practice.Readiness;
import io.waymark.advising.practice.PracticeRecord.Answered;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UnseenAnswersTests {

    private static final Map<Integer, Double> ONE = Map.of(1, 1.0);
    private static final Map<Integer, Double> TWO = Map.of(1, 90.0, 2, 10.0);

    @Test
    void sayNothingWhileTheyAreFew() {
        assertThat(readiness(29, 29)).isEqualTo(new Readiness(29, 29, 30, null, null, List.of()));
    }

    @Test
    void sayBetweenWhichSharesTheTruthProbablyLies() {
        assertThat(readiness(100, 75)).isEqualTo(new Readiness(100, 75, 30, 65, 83, List.of()));
        assertThat(readiness(150, 150)).isEqualTo(new Readiness(150, 150, 30, 97, 100, List.of()));
        assertThat(readiness(40, 0)).isEqualTo(new Readiness(40, 0, 30, 0, 9, List.of()));
    }

    /** All right in a tenth of the exam and a fifth right in the rest: 28 percent, whatever was practiced more. */
    @Test
    void weighEachDomainAsTheExamDoes() {
        var readiness = new UnseenAnswers(Map.of(1, new Answered(50, 10), 2, new Answered(50, 50)), TWO).readiness();

        assertThat(readiness.low()).isNotNull().isBetween(15, 28);
        assertThat(readiness.high()).isNotNull().isBetween(28, 41);
    }

    @Test
    void areLessCertainWhereTheyAreUnevenlySpread() {
        var even = new UnseenAnswers(Map.of(1, new Answered(90, 45), 2, new Answered(10, 5)), TWO).readiness();
        var uneven = new UnseenAnswers(Map.of(1, new Answered(10, 5), 2, new Answered(90, 45)), TWO).readiness();

        assertThat(width(uneven)).isGreaterThan(2 * width(even));
    }

    @Test
    void nameTheDomainsThatTheyDoNotRestOn() {
        var readiness = new UnseenAnswers(Map.of(2, new Answered(40, 40), 1, new Answered(4, 0)), TWO).readiness();

        assertThat(readiness.missing()).containsExactly(1);
        assertThat(readiness.asked()).isEqualTo(40);
    }

    @Property
    void holdTheShareThatWasFound(
            @ForAll @IntRange(min = 30, max = 150) int asked, @ForAll @IntRange(max = 150) int all) {
        var right = Math.min(asked, all);

        var readiness = readiness(asked, right);

        assertThat(readiness.low()).isNotNull().isBetween(0, 100 * right / asked);
        assertThat(readiness.high()).isNotNull().isBetween(Math.ceilDiv(100 * right, asked), 100);
    }

    private static int width(Readiness readiness) {
        return Objects.requireNonNull(readiness.high()) - Objects.requireNonNull(readiness.low());
    }

    private static Readiness readiness(int asked, int right) {
        return new UnseenAnswers(Map.of(1, new Answered(asked, right)), ONE).readiness();
    }
}
