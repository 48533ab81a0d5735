package io.waymark.advising.placement;

import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementRoom;
import io.waymark.advising.api.site.SiteView;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a site can take one more student during some days. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SiteRoom {

    private final PlacementStore placements;

    SiteRoom(PlacementStore placements) {
        this.placements = placements;
    }

    PlacementRoom during(PlacementDays days, SiteView site) {
        return new PlacementRoom(
                placements.taken(site.id(), days), site.capacity(), site.agreementThrough(), site.retired());
    }

    /** Whoever holds the site's row can rely on it. */
    void require(PlacementDays days, SiteView site) {
        var room = during(days, site);
        if (room.retired() || room.agreementThrough() == null) {
            throw new RuleViolationException("site-closed", "This site takes nobody at present.");
        }
        var wrong = new TreeMap<String, FieldRefusal>();
        if (room.isFull()) {
            wrong.put(
                    "firstDay",
                    new FieldRefusal(
                            "site-full",
                            "All places at this site are taken on some of these days.",
                            Map.of("capacity", room.capacity())));
        }
        if (!room.isAgreedOn(days.lastDay())) {
            wrong.put(
                    "lastDay",
                    new FieldRefusal(
                            "site-agreement-ends",
                            "The agreement with this site ends before.",
                            Map.of("through", room.agreementThrough().toString())));
        }
        PlacementRules.refuse(wrong);
    }
}
