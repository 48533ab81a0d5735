package io.waymark.advising.api.journey;

import io.waymark.core.roadmap.EstimateCause;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an estimate assumes, and how it moved.
 *
 * @param moves newest first, a few
 */
public record EstimateView(List<Assumption> assumes, List<Move> moves) {

    public static final EstimateView NONE = new EstimateView(List.of(), List.of());

    /**
     * What is taken for granted.
     *
     * @param percent {@code SLOWER} and {@code FASTER}: by how much
     */
    public record Assumption(Premise kind, @Nullable Integer percent) {

        /** What can be taken for granted. */
        public enum Premise {
            USUAL_TIMES,
            USUAL_PACE,
            SLOWER,
            FASTER,
            DIPLOMA_ON_HAND
        }
    }

    /**
     * That the likely day became another.
     *
     * @param days how much later; negative if earlier
     * @param step what it is about, where the cause is about a step
     */
    public record Move(
            LocalDate on,
            LocalDate likely,
            int days,
            EstimateCause cause,
            @Nullable StepTitle step) {}
}
