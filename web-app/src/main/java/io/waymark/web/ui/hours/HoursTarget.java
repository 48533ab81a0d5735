package io.waymark.web.ui.hours;

import io.waymark.web.ui.chart.ChartView;
import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/**
 * Hours that the roadmap asks for, and how far the student is.
 *
 * @param href the step that asks for them
 * @param word how many are verified
 * @param chart how it went; none before the first hours
 */
public record HoursTarget(
        String id,
        String title,
        String href,
        State state,
        String word,
        String sentence,
        @Nullable ChartView chart) {}
