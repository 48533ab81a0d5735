package io.waymark.core.progress;

import io.waymark.core.roadmap.Prerequisites.Window;
import io.waymark.core.roadmap.Span;
import java.time.LocalDate;

/** Whether it is time for a step that may be done only so long before or after another one. */
record Seasons(CompiledRoadmap roadmap, Standings standings, Forecaster forecaster, LocalDate today) {

    boolean isNow(Node node) {
        return node.step().before().windows().stream().allMatch(this::isOpen);
    }

    private boolean isOpen(Window window) {
        var around = roadmap.indexOf(window.step());
        var done = standings.of(around).completedOn();
        return done == null ? isNear(window, around) : !isOver(window, done);
    }

    /** A step without this window waits for the other one anyway. */
    private boolean isNear(Window window, int around) {
        var before = window.before();
        return before == null || forecaster.likely(around) <= Span.days(before);
    }

    private boolean isOver(Window window, LocalDate done) {
        var within = window.afterMax();
        return within != null && done.plus(within).isBefore(today);
    }
}
