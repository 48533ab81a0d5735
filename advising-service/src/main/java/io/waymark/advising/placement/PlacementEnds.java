package io.waymark.advising.placement;

import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.Map;

/** What the rest of advising may ask about the end of placements. */
public interface PlacementEnds {

    /** The last day on which the student has a placement, by the requirement that its hours are for. */
    Map<String, LocalDate> of(PersonId student);
}
