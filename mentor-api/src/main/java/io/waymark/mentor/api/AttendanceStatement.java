package io.waymark.mentor.api;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody said whether the two of a session met.
 *
 * @param met null if they took back what they had said
 * @param reason why the college decided so; null of what the two sides said themselves
 */
public record AttendanceStatement(
        SessionView.Side by,
        Instant at,
        @Nullable Boolean met,
        @Nullable String reason) {}
