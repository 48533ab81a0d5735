package io.waymark.advising.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.practice.ItemStatistics;
import io.waymark.advising.api.practice.ItemVerdict;
import io.waymark.advising.practice.ItemAnswers.Alike;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemAnswersTests {

    @Test
    void sayNothingWhileTheyAreFew() {
        assertThat(new ItemAnswers(29, 29, Alike.NONE, new Alike(29, 0.5)).statistics())
                .isEqualTo(new ItemStatistics(29, null, null, null));
    }

    @Test
    void sayHowDifficultAQuestionIsAndWhetherItTellsApart() {
        assertThat(new ItemAnswers(30, 20, Alike.NONE, new Alike(30, 0.31)).statistics())
                .isEqualTo(new ItemStatistics(30, 67, 0.31, ItemVerdict.FINE));
        assertThat(verdict(27, 0.2)).isEqualTo(ItemVerdict.EASY);
        assertThat(verdict(26, 0.2)).isEqualTo(ItemVerdict.FINE);
        assertThat(verdict(9, 0.2)).isEqualTo(ItemVerdict.HARD);
        assertThat(verdict(10, 0.2)).isEqualTo(ItemVerdict.FINE);
        assertThat(verdict(20, 0.19)).isEqualTo(ItemVerdict.DOES_NOT_TELL_APART);
        assertThat(verdict(20, -0.1)).isEqualTo(ItemVerdict.MISLEADS);
        assertThat(verdict(30, null)).isEqualTo(ItemVerdict.EASY);
    }

    @Test
    void compareExamsWithExamsAndPracticesWithPractices() {
        var both = new ItemAnswers(60, 40, new Alike(30, 0.3), new Alike(30, -0.3));
        assertThat(both.statistics().discrimination()).isEqualTo(0.3);
        var practices = new ItemAnswers(60, 40, new Alike(29, 0.3), new Alike(31, -0.3));
        assertThat(practices.statistics().verdict()).isEqualTo(ItemVerdict.MISLEADS);
        var few = new ItemAnswers(58, 40, new Alike(29, 0.3), new Alike(29, 0.3));
        assertThat(few.statistics()).isEqualTo(new ItemStatistics(58, 69, null, ItemVerdict.TOO_FEW_ALIKE));
    }

    private static @Nullable ItemVerdict verdict(int right, @Nullable Double discrimination) {
        return new ItemAnswers(30, right, Alike.NONE, new Alike(30, discrimination))
                .statistics()
                .verdict();
    }
}
