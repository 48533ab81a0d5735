package io.waymark.advising.api.closure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Days on which the college is closed, both included, in its own zone.
 *
 * @param from when it closes on each of the days; left out with {@code to}, all day
 * @param to until when; midnight is the end of the day
 */
public record ClosureEntry(
        @NotBlank @Size(max = 100) String name,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {}
