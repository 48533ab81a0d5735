package io.waymark.advising.api.practice;

import org.jspecify.annotations.Nullable;

/**
 * How the version of a question that is asked was answered by those who had not seen it before.
 *
 * @param answers of the newest {@link #NEWEST}
 * @param percentRight how difficult it is; null below {@link #LEAST} answers, as are the others
 * @param discrimination the correlation with the rest of the test (point-biserial); null too if all answered alike
 */
public record ItemStatistics(
        int answers,
        @Nullable Integer percentRight,
        @Nullable Double discrimination,
        @Nullable ItemVerdict verdict) {

    public static final int LEAST = 30;
    public static final int NEWEST = 1_000;
    public static final ItemStatistics NONE = new ItemStatistics(0, null, null, null);
}
