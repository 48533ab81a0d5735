package io.waymark.core.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** What is done and what is left on the day from which a {@link Timetable} counts. */
interface Outset {

    boolean isComplete(Node node);

    /** How many days the step takes from its start on; not a number if nobody can say. */
    double daysLeft(Node node);

    /** How many days ago the step was finished; 0 if it was not. */
    double daysSince(int node);

    static double daysBetween(@Nullable LocalDate completedOn, LocalDate day) {
        return completedOn == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(completedOn, day));
    }
}
