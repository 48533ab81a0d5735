package io.waymark.web.student.placements;

import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.web.ui.form.Choice;
import java.util.List;

/**
 * The page on which a student asks for a site, as it is drawn.
 *
 * @param choices which hours it can be for; none if the roadmap asks for none
 */
record AskPage(PlacementSite site, List<Choice> choices) {

    public boolean isOffered() {
        return site.isOpen() && !choices.isEmpty();
    }
}
