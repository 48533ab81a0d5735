package io.waymark.advising.api.placement;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a placement.
 *
 * @param days that it had from then on; those wished for as it was requested
 * @param said the reason, or the student's message
 */
public record PlacementEventView(
        PlacementChange change,
        Instant at,
        PersonBrief by,
        @Nullable PlacementDays days,
        @Nullable String said) {}
