package io.waymark.web.ui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.chart.Chart.Series;
import io.waymark.web.ui.chart.ChartView.ChartRow;
import io.waymark.web.ui.chart.ChartView.KeyLine;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.time.Viewer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ChartsTests {

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final Charts charts = new Charts(RealTexts.texts());

    @Test
    void tellsTheFiguresOfASingleSeriesWithoutItsName() {
        var view = charts.draw(chart(ChartShape.BARS, series("Students", 1240., 310.)));

        assertThat(view.spoken()).isEqualTo("Students by stage. Explore 1,240; Prepare 310");
        assertThat(view.key()).isEmpty();
    }

    @Test
    void tellsWhichFigureIsOfWhichSeries() {
        var view = charts.draw(chart(ChartShape.STACKED, series("On track", 3., 2.), series("Behind", 1., 0.)));

        assertThat(view.spoken())
                .isEqualTo("Students by stage. Explore: On track 3 and Behind 1; Prepare: On track 2 and Behind 0");
        assertThat(view.key()).containsExactly(new KeyLine("p-main", "On track"), new KeyLine("p-wait", "Behind"));
        assertThat(view.headings()).containsExactly("On track", "Behind");
    }

    @Test
    void saysWhatIsNotKnown() {
        var view = charts.draw(chart(ChartShape.BARS, series("Students", 5., null)));

        assertThat(view.rows())
                .containsExactly(new ChartRow("Explore", List.of("5")), new ChartRow("Prepare", List.of("Not known")));
    }

    @Test
    void hasNoTableWhereThereIsNothingToDraw() {
        var view = charts.draw(chart(ChartShape.BARS, series("Students", null, null)));

        assertThat(view.rows()).isEmpty();
        assertThat(view.drawing().bars()).isEmpty();
    }

    @Test
    void needsNoKeyForARange() {
        var view = charts.draw(
                chart(ChartShape.RANGE, series("Least", 1., 2.), series("Median", 2., 3.), series("Greatest", 3., 4.)));

        assertThat(view.key()).isEmpty();
        assertThat(view.drawing().dots()).hasSize(2);
    }

    @Test
    void writesTheFiguresOfItsTableAsTheViewerReadsThem() {
        viewer.reads(Locale.GERMANY, "Europe/Berlin");

        var view = charts.draw(chart(ChartShape.LINE, series("Studierende", 1240., 2.5)));

        assertThat(view.rows()).extracting(ChartRow::figures).containsExactly(List.of("1.240"), List.of("2,5"));
    }

    private static Chart chart(ChartShape shape, Series... series) {
        return new Chart(
                "stages",
                shape,
                "Students by stage",
                "Most explore.",
                ChartUnit.COUNT,
                List.of("Explore", "Prepare"),
                List.of(series));
    }

    private static Series series(String name, @Nullable Double... values) {
        return new Series(name, Arrays.asList(values));
    }
}
