package io.waymark.advising.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.practice.Readiness;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class UnseenAnswersTests {

    @Test
    void sayNothingWhileTheyAreFew() {
        assertThat(new UnseenAnswers(29, 29).readiness()).isEqualTo(new Readiness(29, 29, 30, null, null));
    }

    @Test
    void sayBetweenWhichSharesTheTruthProbablyLies() {
        assertThat(new UnseenAnswers(100, 75).readiness()).isEqualTo(new Readiness(100, 75, 30, 65, 83));
        assertThat(new UnseenAnswers(150, 150).readiness()).isEqualTo(new Readiness(150, 150, 30, 97, 100));
        assertThat(new UnseenAnswers(40, 0).readiness()).isEqualTo(new Readiness(40, 0, 30, 0, 9));
    }

    @Property
    void holdTheShareThatWasFound(
            @ForAll @IntRange(min = 30, max = 150) int asked, @ForAll @IntRange(max = 150) int all) {
        var right = Math.min(asked, all);

        var readiness = new UnseenAnswers(asked, right).readiness();

        assertThat(readiness.low()).isNotNull().isBetween(0, 100 * right / asked);
        assertThat(readiness.high()).isNotNull().isBetween(Math.ceilDiv(100 * right, asked), 100);
    }
}
