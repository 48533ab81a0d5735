package io.waymark.web.ui.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody said what became of a meeting.
 *
 * @param said null if they took back what they had said
 * @param reason why the college decided so; null of what its two sides said
 */
public record AttendanceEntry(
        String by,
        Instant at,
        @Nullable MeetingOutcome said,
        @Nullable String reason) {}
