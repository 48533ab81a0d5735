package io.waymark.advising.api.journey;

import io.waymark.core.roadmap.RequirementLabel;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do next, why just that, and what the sentence needs.
 *
 * @param requirement what was returned, or what is nearly done
 * @param have {@code NEARLY_DONE}: how much is there of the {@code target}
 * @param opens {@code OPENS_OTHERS}: the steps that wait for it
 * @param stageTitle {@code FOLLOWS_THE_PLAN}: the stage it belongs to
 */
public record NextStepView(
        String step,
        String title,
        SuggestionReason reason,
        @Nullable RequirementLabel requirement,
        @Nullable BigDecimal have,
        @Nullable Integer target,
        List<StepTitle> opens,
        @Nullable String stageTitle) {

    /** Why a step is suggested. */
    public enum SuggestionReason {
        REVISE_RETURNED,
        NEARLY_DONE,
        OPENS_OTHERS,
        FOLLOWS_THE_PLAN
    }
}
