package io.waymark.web.ui.trail;

import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.MeterView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "You are here": what the step asks for, how far it is, which evidence, and what to do now. */
public record CurrentStepCard(
        String summary, @Nullable MeterView meter, List<TrailEvidence> evidence, List<Action> actions) {

    public CurrentStepCard {
        evidence = List.copyOf(evidence);
        actions = List.copyOf(actions);
    }
}
