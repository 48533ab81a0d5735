package io.waymark.web.ui.evidence;

import io.waymark.web.ui.message.RealTexts;

/** What requirements are called, as the application says it. */
public final class NamingFixtures {

    private NamingFixtures() {}

    public static RequirementNames requirementNames() {
        return new RequirementNames(RealTexts.texts());
    }

    public static DecisionComments decisionComments() {
        return new DecisionComments(RealTexts.texts());
    }
}
