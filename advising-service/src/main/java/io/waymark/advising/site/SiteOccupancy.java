package io.waymark.advising.site;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How many students are placed where; answered by whoever keeps the placements. */
public interface SiteOccupancy {

    /** In one statement; where nobody is, nothing is said. */
    Map<UUID, HeldPlaces> held(Collection<UUID> sites, LocalDate day);
}
