package io.waymark.advising.api.closure;

import io.waymark.core.revision.Versioned;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A closure as it stands. */
public record ClosureView(
        UUID id,
        String name,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalTime from,
        @Nullable LocalTime to,
        String zone,
        int version)
        implements Versioned {}
