package io.waymark.web.ui.trail;

import io.waymark.web.ui.evidence.NamingFixtures;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Figures;

/** What requirements of a step say, as the application says it. */
public final class TrailFixtures {

    private TrailFixtures() {}

    public static RequirementTexts requirementTexts() {
        return new RequirementTexts(NamingFixtures.requirementNames(), RealTexts.texts(), new Figures());
    }
}
