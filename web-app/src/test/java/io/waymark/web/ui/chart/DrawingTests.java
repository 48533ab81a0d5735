package io.waymark.web.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.Drawing.Bar;
import io.waymark.web.ui.chart.Drawing.Dot;
import io.waymark.web.ui.chart.Drawing.Label;
import io.waymark.web.ui.chart.Drawing.Stroke;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingTests {

    @Test
    void putsBarsOfALabelBelowEachOtherAndTheNextLabelBelowThose() {
        var drawing = bars(ChartShape.BARS, List.of("Fall", "Spring"), series(4., 2.), series(1., 3.));

        assertThat(drawing.bars()).extracting(Bar::kind).containsExactly("p-main", "p-wait", "p-main", "p-wait");
        assertThat(drawing.bars())
                .extracting(Bar::y)
                .containsExactly("1.3750rem", "2.5000rem", "6.1250rem", "7.2500rem");
        assertThat(drawing.height()).isEqualTo("8.6250rem");
    }

    @Test
    void writesEachFigureAtTheEndOfItsBar() {
        var drawing = bars(ChartShape.BARS, List.of("Fall", "Spring"), series(4., 1.));

        assertThat(drawing.labels())
                .filteredOn(label -> label.kind().equals("p-val"))
                .extracting(label -> label.x() + " " + label.text())
                .containsExactly("82.00% 4", "20.50% 1");
    }

    @Test
    void leavesOutABarThatIsNotKnown() {
        var drawing = bars(ChartShape.BARS, List.of("Fall", "Spring"), series(null, 2.));

        assertThat(drawing.bars()).hasSize(1);
        assertThat(drawing.labels()).extracting(Label::text).containsExactly("Fall", "Spring", "2");
    }

    @Test
    void drawsNoBarForNothingAndDividesByNothing() {
        var drawing = bars(ChartShape.BARS, List.of("Fall"), series(0.));

        assertThat(drawing.bars()).extracting(Bar::width).containsExactly("0.00%");
        assertThat(bars(ChartShape.STACKED, List.of("Fall"), series(0.), series(0.))
                        .bars())
                .isEmpty();
    }

    @Test
    void saysTheSumOfAStack() {
        var drawing = bars(ChartShape.STACKED, List.of("Fall", "Spring"), series(6., 1.), series(null, 3.));

        assertThat(drawing.labels())
                .filteredOn(label -> label.kind().equals("p-val"))
                .extracting(Label::text)
                .containsExactly("6", "4");
        assertThat(drawing.bars()).extracting(Bar::kind).containsExactly("p-main", "p-main", "p-wait");
    }

    @ParameterizedTest
    @CsvSource({"1240, 310, 310 · 25%", "3, 1, 1 · 33%", "0, 0, 0", "200, 1, 1 · 0%"})
    void saysInAFunnelWhichShareOfTheFirstIsLeft(double first, double later, String said) {
        var drawing = bars(ChartShape.FUNNEL, List.of("Started", "Finished"), series(first, later));

        assertThat(drawing.labels().getLast().text()).isEqualTo(said);
        assertThat(drawing.labels().get(1).text()).doesNotContain("%");
    }

    @Test
    void startsAgainWithTheFirstLookAfterTheFourthSeries() {
        var drawing = bars(ChartShape.BARS, List.of("a"), series(1.), series(1.), series(1.), series(1.), series(1.));

        assertThat(drawing.bars())
                .extracting(Bar::kind)
                .containsExactly("p-main", "p-wait", "p-low", "p-old", "p-main");
    }

    @Test
    void leadsALineFromTheFirstLabelToTheLast() {
        var drawing = line(List.of("Sep", "Oct", "Nov"), series(0., 20., 10.));

        assertThat(drawing.dots()).extracting(Dot::x).containsExactly("13.00%", "53.50%", "94.00%");
        assertThat(drawing.dots()).extracting(Dot::y).containsExactly("12.7500rem", "1.5000rem", "7.1250rem");
    }

    @Test
    void writesTheFigureOfEveryPointWhereThereAreFewAndElseAtTheEnd() {
        var few = line(List.of("Sep", "Oct", "Nov"), series(0., null, 10.));
        var many = line(List.of("Jul", "Aug", "Sep", "Oct", "Nov"), series(1., 2., 3., 4., 5.));

        assertThat(few.labels())
                .filteredOn(label -> label.kind().equals("p-val"))
                .extracting(Label::text)
                .containsExactly("0", "10");
        assertThat(many.labels())
                .filteredOn(label -> label.kind().equals("p-val"))
                .extracting(Label::text)
                .containsExactly("5");
    }

    /** Four days in full do not stand beside each other on a phone. */
    @Test
    void namesFewerLabelsBelowALineTheLongerTheyAre() {
        var names =
                IntStream.range(1, 9).mapToObj("September %d, 2026"::formatted).toList();
        var values = IntStream.range(1, 9).mapToObj(Double::valueOf).toArray(Double[]::new);

        assertThat(line(names, series(values)).labels())
                .extracting(Label::text)
                .filteredOn(names::contains)
                .containsExactly("September 1, 2026", "September 5, 2026");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "4, 4", "5, 3", "8, 4", "9, 3", "12, 4", "13, 4", "52, 4"})
    void namesNoMoreThanFourLabelsBelowALine(int labels, int named) {
        var names = IntStream.range(0, labels).mapToObj(week -> "w" + week).toList();
        var values = names.stream().map(_ -> 1.).toArray(Double[]::new);

        assertThat(line(names, series(values)).labels())
                .filteredOn(label -> label.text().startsWith("w"))
                .hasSize(named);
    }

    @Test
    void keepsTheLastNameOfALineInsideThePicture() {
        var labels = line(List.of("Sep", "Oct"), series(1., 2.)).labels();

        assertThat(labels)
                .filteredOn(each -> each.text().equals("Oct"))
                .extracting(Label::anchor)
                .containsExactly("end");
        assertThat(labels)
                .filteredOn(each -> each.text().equals("Sep"))
                .extracting(Label::anchor)
                .containsExactly("middle");
    }

    @Test
    void saysNoFigureAtTheEndOfALineThatEndsUnknown() {
        var drawing = line(List.of("Jul", "Aug", "Sep", "Oct", "Nov"), series(1., 2., 3., 4., null));

        assertThat(drawing.labels()).noneMatch(label -> label.kind().equals("p-val"));
        assertThat(drawing.dots()).hasSize(4);
    }

    @Test
    void drawsAsManyLinesAsThereAreSeries() {
        var drawing = line(List.of("Sep", "Oct"), series(1., 2.), series(2., 1.));

        assertThat(drawing.strokes())
                .extracting(Stroke::kind)
                .filteredOn(kind -> !kind.equals("p-grid"))
                .containsExactly("p-line", "p-line-2");
    }

    @Test
    void spansARangeFromTheLeastToTheGreatest() {
        var drawing = new RangeDrawing(
                        chart(
                                ChartShape.RANGE,
                                ChartUnit.DOLLARS,
                                List.of("Analyst", "Nurse"),
                                series(40_000., 60_000.),
                                series(50_000., null),
                                series(80_000., 90_000.)),
                        Locale.US)
                .draw();

        assertThat(drawing.strokes())
                .extracting(Stroke::kind)
                .filteredOn(kind -> !kind.equals("p-grid"))
                .containsExactly("p-span p-span-main");
        assertThat(drawing.labels())
                .extracting(Label::text)
                .containsExactly(
                        "$0",
                        "$25,000",
                        "$50,000",
                        "$75,000",
                        "$100,000",
                        "Analyst",
                        "$40,000",
                        "$80,000",
                        "$50,000",
                        "Nurse");
        assertThat(drawing.height()).isEqualTo("13.2500rem");
    }

    @Test
    void comparesRangesWithAMiddleWhoseEndsNobodyKnows() {
        var drawing = new RangeDrawing(
                        chart(
                                ChartShape.RANGE,
                                ChartUnit.DOLLARS,
                                List.of("Analyst", "Everybody"),
                                series(40_000., null),
                                series(50_000., 49_500.),
                                series(80_000., null)),
                        Locale.US)
                .draw();

        assertThat(drawing.strokes())
                .filteredOn(stroke -> stroke.kind().equals("p-compare"))
                .singleElement()
                .satisfies(line -> assertThat(line.x1()).isEqualTo(line.x2()));
        assertThat(drawing.dots()).hasSize(1);
        assertThat(drawing.labels()).extracting(Label::text).contains("Everybody", "$49,500");
    }

    /** A comma in a length would be no length at all. */
    @Test
    void writesLengthsWithAPointInEveryLanguage() {
        var drawing = new BarDrawing(
                        chart(ChartShape.BARS, ChartUnit.COUNT, List.of("Herbst", "Winter"), series(3000., 1000.5)),
                        Locale.GERMANY)
                .draw();

        assertThat(drawing.bars()).extracting(Bar::width).containsExactly("82.00%", "27.35%");
        assertThat(drawing.labels()).extracting(Label::text).contains("3.000", "1.000,5");
    }

    private static Drawing bars(ChartShape shape, List<String> labels, Series... series) {
        return new BarDrawing(chart(shape, ChartUnit.COUNT, labels, series), Locale.US).draw();
    }

    private static Drawing line(List<String> labels, Series... series) {
        return new LineDrawing(chart(ChartShape.LINE, ChartUnit.COUNT, labels, series), Locale.US).draw();
    }

    private static Chart chart(ChartShape shape, ChartUnit unit, List<String> labels, Series... series) {
        return new Chart("chart", shape, "Title", "Sentence.", unit, labels, List.of(series));
    }

    private static Series series(@Nullable Double... values) {
        return new Series("Students", Arrays.asList(values));
    }
}
