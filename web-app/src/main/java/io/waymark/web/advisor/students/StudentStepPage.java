package io.waymark.web.advisor.students;

import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StepView;
import io.waymark.web.ui.page.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A student's step as it is drawn for the advisor.
 *
 * @param assured how far one can rely on it, once it is done
 */
record StudentStepPage(
        StepView step,
        List<SubmittedEvidence> history,
        State state,
        @Nullable String assured) {

    /** Whether the student rates their skills for it. */
    public boolean rated() {
        return step.proves().stream().anyMatch(RequirementView::rated);
    }
}
