package io.waymark.web.trail;

import io.waymark.web.page.Action;
import io.waymark.web.page.MeterView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** "You are here": what the step asks for, how far it is, what proves it, and what to do now. */
public record HereView(String summary, @Nullable MeterView meter, List<EvidenceView> evidence, List<Action> actions) {

    public HereView {
        evidence = List.copyOf(evidence);
        actions = List.copyOf(actions);
    }
}
