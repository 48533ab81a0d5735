package io.waymark.advising.api.journey;

import io.waymark.core.roadmap.Basis;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long a step usually takes.
 *
 * @param source who says so, if anybody is named
 */
public record TypicalTime(
        Period shortest,
        Period longest,
        Basis basis,
        boolean uncertain,
        @Nullable String note,
        @Nullable String source) {}
