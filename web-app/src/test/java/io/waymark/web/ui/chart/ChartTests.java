package io.waymark.web.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.Drawing.Bar;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChartTests {

    @Test
    void drawsBarsInProportion() {
        var drawing = new BarDrawing(chart(ChartShape.BARS, series("Growth", 10., 5.)), Locale.US).draw();

        assertThat(drawing.bars()).extracting(Bar::width).containsExactly("82.00%", "41.00%");
    }

    @Test
    void putsThePartsOfAWholeBehindEachOther() {
        var drawing = new BarDrawing(
                        chart(ChartShape.STACKED, series("On track", 30., 10.), series("Behind", 10., 10.)), Locale.US)
                .draw();

        assertThat(drawing.bars()).extracting(Bar::x).containsExactly("0.00%", "61.50%", "0.00%", "20.50%");
        assertThat(drawing.labels()).extracting(Drawing.Label::text).contains("40", "20");
    }

    @Test
    void saysInAFunnelHowMuchIsLeft() {
        var drawing = new BarDrawing(chart(ChartShape.FUNNEL, series("Students", 1240., 310.)), Locale.US).draw();

        assertThat(drawing.labels()).extracting(Drawing.Label::text).contains("1,240", "310 · 25%");
    }

    @Test
    void breaksALineWhereAFigureIsNotKnown() {
        var whole = new LineDrawing(three(series("Meetings", 1., 2., 3.)), Locale.US).draw();
        var broken = new LineDrawing(three(series("Meetings", 1., null, 3.)), Locale.US).draw();

        assertThat(linesOf(whole)).isEqualTo(2);
        assertThat(linesOf(broken)).isZero();
        assertThat(broken.dots()).hasSize(2);
    }

    @Test
    void marksTheMiddleOfARange() {
        var drawing = new RangeDrawing(
                        chart(
                                ChartShape.RANGE,
                                series("Least", 20., 0.),
                                series("Median", 50., 1.),
                                series("Most", 80., 2.)),
                        Locale.US)
                .draw();

        assertThat(drawing.dots().getFirst().x()).isEqualTo("59.75%");
    }

    @Test
    void writesNumbersAsTheViewerReadsThem() {
        assertThat(ChartUnit.COUNT.say(20316, Locale.GERMANY)).isEqualTo("20.316");
        assertThat(ChartUnit.PERCENT.say(.07, Locale.US)).isEqualTo("7%");
        assertThat(ChartUnit.DOLLARS.say(50250, Locale.US)).isEqualTo("$50,250");
    }

    @Test
    void wantsAFigureForEachLabel() {
        assertThatIllegalArgumentException().isThrownBy(() -> chart(ChartShape.BARS, series("Growth", 1.)));
        assertThat(chart(ChartShape.BARS, series("Growth", null, null)).isEmpty())
                .isTrue();
    }

    private static long linesOf(Drawing drawing) {
        return drawing.strokes().stream()
                .filter(stroke -> stroke.kind().equals("p-line"))
                .count();
    }

    private static Chart chart(ChartShape shape, Series... series) {
        return new Chart("chart", shape, "Title", "Sentence", ChartUnit.COUNT, List.of("a", "b"), List.of(series));
    }

    private static Chart three(Series series) {
        return new Chart(
                "chart",
                ChartShape.LINE,
                "Title",
                "Sentence",
                ChartUnit.COUNT,
                List.of("a", "b", "c"),
                List.of(series));
    }

    private static Series series(String name, @Nullable Double... values) {
        return new Series(name, Arrays.asList(values));
    }
}
