package io.waymark.kit.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which disclosures to list; what is null narrows nothing.
 *
 * @param student whose record was shown
 * @param reader to whom
 * @param from since when
 * @param until before when
 */
public record DisclosuresWanted(
        @Nullable UUID student,
        @Nullable UUID reader,
        @Nullable Instant from,
        @Nullable Instant until) {}
