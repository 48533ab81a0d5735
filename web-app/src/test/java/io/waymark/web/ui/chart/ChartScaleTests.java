package io.waymark.web.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartScaleTests {

    @ParameterizedTest
    @CsvSource({
        "COUNT, 1, '0 1'",
        "COUNT, 2, '0 1 2'",
        "COUNT, 3, '0 1 2 3'",
        "COUNT, 4, '0 1 2 3 4'",
        "COUNT, 5, '0 2 4 6'",
        "COUNT, 10, '0 5 10'",
        "COUNT, 11, '0 5 10 15'",
        "COUNT, 100, '0 25 50 75 100'",
        "COUNT, 101, '0 50 100 150'",
        "COUNT, 1240, '0 500 1,000 1,500'",
        "PERCENT, 0.04, '0% 1% 2% 3% 4%'",
        "PERCENT, 0.1, '0% 5% 10%'",
        "PERCENT, 1, '0% 25% 50% 75% 100%'",
        "DOLLARS, 1, '$0 $1'",
        "DOLLARS, 62000, '$0 $20,000 $40,000 $60,000 $80,000'"
    })
    void hasALineAtRoundFiguresThatAreWrittenAsTheyAre(ChartUnit unit, double greatest, String marks) {
        assertThat(ChartScale.upTo(greatest, unit).marks())
                .extracting(mark -> unit.say(mark, Locale.US))
                .containsExactly(marks.split(" "));
    }

    /** Two lines with the same figure, or figures that are not where their lines are, would lie. */
    @ParameterizedTest
    @ValueSource(doubles = {.5, 1, 2, 6, 7, 9, 13, 17, 42, 250, 999, 1_000_001})
    void neverWritesAFigureThatItsLineIsNotAt(double greatest) {
        var scale = ChartScale.upTo(greatest, ChartUnit.COUNT);

        assertThat(scale.top()).isGreaterThanOrEqualTo(greatest);
        assertThat(scale.marks()).hasSizeBetween(2, 6).allMatch(mark -> mark == Math.rint(mark));
    }

    @Test
    void endsAboveNothingWhereThereIsNothing() {
        assertThat(ChartScale.upTo(0, ChartUnit.COUNT).marks()).isEqualTo(List.of(0., 1.));
    }

    @Test
    void staysInThePictureWhateverIsAsked() {
        var scale = ChartScale.upTo(20, ChartUnit.COUNT);

        assertThat(scale.share(10)).isEqualTo(.5);
        assertThat(scale.share(-1)).isZero();
        assertThat(scale.share(21)).isOne();
    }
}
