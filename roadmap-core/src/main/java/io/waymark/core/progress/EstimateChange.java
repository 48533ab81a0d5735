package io.waymark.core.progress;

import io.waymark.core.roadmap.EstimateCause;
import io.waymark.core.roadmap.StepKey;
import org.jspecify.annotations.Nullable;

/**
 * That an estimate moved, and why.
 *
 * @param days how much later; negative if earlier
 * @param step the step it is about, if it is about one
 */
public record EstimateChange(
        int days, EstimateCause cause, @Nullable StepKey step) {

    /** Less than this is no news. */
    public static final int WORTH_TELLING = 14;
}
