package io.waymark.advising.api.placement;

import io.waymark.advising.api.site.SiteContact;
import java.util.List;

/**
 * A placement as a coordinator looks at it.
 *
 * @param room what the site has during its days
 * @param contacts of the site
 */
public record PlacementToAnswer(PlacementView placement, PlacementRoom room, List<SiteContact> contacts) {

    public PlacementToAnswer {
        contacts = List.copyOf(contacts);
    }
}
