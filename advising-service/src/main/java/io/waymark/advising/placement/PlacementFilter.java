package io.waymark.advising.placement;

import io.waymark.advising.api.placement.PlacementPhase;
import io.waymark.core.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which placements to list.
 *
 * @param advisor whose advisees only; everybody's without one
 */
record PlacementFilter(
        PlacementPhase phase,
        @Nullable String words,
        @Nullable PersonId advisor) {}
