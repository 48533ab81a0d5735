package io.waymark.web.admin.overview;

import io.waymark.advising.api.overview.RoadmapOverview;
import io.waymark.advising.api.overview.StageOverview;
import io.waymark.advising.api.overview.StageOverview.StageStay;
import io.waymark.web.ui.chart.StageChart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stages of a roadmap as bars, with days as weeks. */
final class StageBars {

    private static final double WEEK = 7;

    private StageBars() {}

    static List<StageChart.StageBar> of(RoadmapOverview roadmap) {
        return roadmap.stages().stream().map(StageBars::of).toList();
    }

    private static StageChart.StageBar of(StageOverview stage) {
        return new StageChart.StageBar(
                stage.number(), stage.title(), stage.reached(), stage.now(), weeks(stage.stay()), usual(stage));
    }

    private static StageChart.@Nullable Weeks weeks(@Nullable StageStay stay) {
        return stay == null
                ? null
                : new StageChart.Weeks(weeks(stay.lower()), weeks(stay.median()), weeks(stay.upper()));
    }

    private static @Nullable Integer usual(StageOverview stage) {
        var days = stage.usualDays();
        return days == null ? null : (Integer) weeks(days);
    }

    private static int weeks(double days) {
        return (int) Math.round(days / WEEK);
    }
}
