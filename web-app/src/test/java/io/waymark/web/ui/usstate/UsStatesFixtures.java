package io.waymark.web.ui.usstate;

import io.waymark.web.ui.message.RealTexts;

/** The states as pages call them. */
public final class UsStatesFixtures {

    private UsStatesFixtures() {}

    public static UsStates states() {
        return new UsStates(RealTexts.texts());
    }
}
