package io.waymark.advising.api.journey;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do next, why just that, and what the sentence needs.
 *
 * @param requirement what came back, or what is nearly done, in a few words
 * @param have {@code NEARLY_DONE}: how much is there of the {@code target}
 * @param opens {@code OPENS_OTHERS}: the steps that wait for it
 * @param stageTitle {@code FOLLOWS_THE_PLAN}: the stage it belongs to
 */
public record NextStepView(
        String step,
        String title,
        Reason reason,
        @Nullable String requirement,
        @Nullable BigDecimal have,
        @Nullable Integer target,
        List<StepTitle> opens,
        @Nullable String stageTitle) {

    /** Why a step is suggested. */
    public enum Reason {
        MEND_RETURNED,
        NEARLY_DONE,
        OPENS_OTHERS,
        FOLLOWS_THE_PLAN
    }
}
