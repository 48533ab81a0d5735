package io.waymark.web.ui.career;

import io.waymark.core.roadmap.Provenance;
import io.waymark.web.ui.chart.ChartView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a career with those who say so.
 *
 * @param note what else holds of the figures
 */
public record CareerChart(
        ChartView chart, List<Source> sources, @Nullable String note) {

    /** Who says it, and of which occupation if it is one of several. */
    public record Source(@Nullable String about, Provenance said) {}

    public CareerChart {
        sources = List.copyOf(sources);
    }

    CareerChart noting(String said) {
        return new CareerChart(chart, sources, said);
    }
}
