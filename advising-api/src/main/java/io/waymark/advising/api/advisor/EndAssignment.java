package io.waymark.advising.api.advisor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That an assignment ends with no advisor after it.
 *
 * @param on the first day on which it no longer holds; now if left out or today
 */
public record EndAssignment(@Nullable LocalDate on) {}
