package io.waymark.advising.api.overview;

import org.jspecify.annotations.Nullable;

/**
 * The students of a stage.
 *
 * @param reached how many are in it or came past it
 * @param now how many are in it
 * @param stay how long those stayed who completed it; null if they are too few, or nobody has
 * @param usualDays how long it usually takes, from the roadmap
 */
public record StageOverview(
        String key,
        String title,
        int number,
        @Nullable Integer reached,
        @Nullable Integer now,
        @Nullable StageStay stay,
        @Nullable Double usualDays) {

    /**
     * Days from the completion of the stages before to that of this one.
     *
     * @param lower a quarter stayed shorter
     * @param upper a quarter stayed longer
     */
    public record StageStay(double median, double lower, double upper) {}
}
