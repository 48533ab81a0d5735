package io.waymark.advising.journey;

import io.waymark.core.progress.StageProgress;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long a student stayed in the stages that are complete: from when those before were, or from the start. */
final class StageStays {

    private StageStays() {}

    /** In the order of the stages; null for one that is not complete, or was before the student came to it. */
    static List<@Nullable Integer> days(List<StageProgress> stages, LocalDate startedOn) {
        var days = new ArrayList<@Nullable Integer>();
        var entered = startedOn;
        for (var stage : stages) {
            var left = stage.completedOn();
            var stayed = left != null && left.isAfter(entered);
            days.add(stayed ? (int) ChronoUnit.DAYS.between(entered, left) : null);
            entered = stayed ? left : entered;
        }
        return days;
    }
}
