package io.waymark.advising.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.api.practice.ItemVerdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemAnswersTests {

    @Test
    void sayNothingWhileTheyAreFew() {
        assertThat(new ItemAnswers(29, 29, 0.5).statistics()).isEqualTo(new ItemStatistics(29, null, null, null));
    }

    @Test
    void sayHowDifficultAQuestionIsAndWhetherItTellsApart() {
        assertThat(new ItemAnswers(30, 20, 0.31).statistics())
                .isEqualTo(new ItemStatistics(30, 67, 0.31, ItemVerdict.FINE));
        assertThat(verdict(27, 0.1)).isEqualTo(ItemVerdict.EASY);
        assertThat(verdict(26, 0.1)).isEqualTo(ItemVerdict.FINE);
        assertThat(verdict(9, 0.1)).isEqualTo(ItemVerdict.HARD);
        assertThat(verdict(10, 0.1)).isEqualTo(ItemVerdict.FINE);
        assertThat(verdict(20, 0.09)).isEqualTo(ItemVerdict.DOES_NOT_TELL_APART);
        assertThat(verdict(20, -0.1)).isEqualTo(ItemVerdict.MISLEADS);
        assertThat(verdict(30, null)).isEqualTo(ItemVerdict.EASY);
    }

    private static @Nullable ItemVerdict verdict(int right, @Nullable Double discrimination) {
        return new ItemAnswers(30, right, discrimination).statistics().verdict();
    }
}
