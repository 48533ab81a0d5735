package io.waymark.advising.api.practice;

import org.jspecify.annotations.Nullable;

/**
 * How the version of a question that is asked was answered by those who had not seen it before.
 *
 * @param answers of the newest {@link #NEWEST}
 * @param percentRight how difficult it is; null below {@link #LEAST} answers, as are the others
 * @param discrimination the correlation with the rest of the test (point-biserial), among tests of one kind; null too if those are too
 *     few or all answered alike
 */
public record ItemStatistics(
        int answers,
        @Nullable Integer percentRight,
        @Nullable Double discrimination,
        @Nullable ItemVerdict verdict) {

    public static final int LEAST = 30;
    /** The discrimination from which a question tells apart who knows much and who knows little. */
    public static final double TELLS_APART = 0.2;

    public static final int NEWEST = 1_000;
    public static final ItemStatistics NONE = new ItemStatistics(0, null, null, null);
}
