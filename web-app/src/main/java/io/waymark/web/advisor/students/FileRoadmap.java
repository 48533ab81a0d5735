package io.waymark.web.advisor.students;

import io.waymark.advising.api.journey.WalkedRoadmap;
import io.waymark.web.ui.chart.ForecastChart;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.trail.StepMark;
import io.waymark.web.ui.trail.TrailView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The student's roadmap as it is drawn.
 *
 * @param career where the career is shown that it leads to
 * @param trail null while there is none, or it cannot be shown just now
 * @param open the steps that somebody is at
 * @param walked the roadmaps to choose from, if there are two
 * @param offered what to choose from while there is none
 */
record FileRoadmap(
        boolean silent,
        @Nullable String career,
        @Nullable TrailView trail,
        @Nullable ForecastChart forecast,
        List<StepMark> open,
        List<WalkedRoadmap> walked,
        List<Choice> offered) {

    static final FileRoadmap SILENT = new FileRoadmap(true, null, null, null, List.of(), List.of(), List.of());

    static FileRoadmap none(List<Choice> offered) {
        return new FileRoadmap(false, null, null, null, List.of(), List.of(), offered);
    }

    /** Whether the student is on none yet. */
    public boolean isMissing() {
        return !silent && trail == null;
    }
}
