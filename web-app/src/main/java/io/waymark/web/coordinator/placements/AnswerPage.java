package io.waymark.web.coordinator.placements;

import io.waymark.advising.api.placement.PlacementRoom;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.web.ui.placement.PlacementSummary;
import java.util.List;

/**
 * A placement as who coordinates it sees it.
 *
 * @param list where all of them are
 * @param obstacle why it cannot be accepted for these days, or go on until its last, in a sentence; empty if nothing stands against it
 */
record AnswerPage(
        String list, PlacementSummary placement, PlacementRoom room, String obstacle, List<SiteContact> contacts) {

    public String path() {
        return list + "/" + placement.view().id();
    }

    public String student() {
        return placement.view().student().fullName();
    }
}
