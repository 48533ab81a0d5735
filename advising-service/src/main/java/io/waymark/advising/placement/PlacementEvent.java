package io.waymark.advising.placement;

import io.waymark.advising.api.placement.PlacementChange;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.core.identity.PersonId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that happened to a placement. */
record PlacementEvent(
        PlacementChange change,
        Instant at,
        PersonId by,
        @Nullable PlacementDays days,
        @Nullable String said) {}
