package io.waymark.advising.api.overview;

import org.jspecify.annotations.Nullable;

/**
 * Appointments of the last 90 days of which it was recorded, and of the 90 days before.
 *
 * @param open those of the last 90 days that have begun and of which nothing is recorded, or the two sides disagree
 */
public record AttendanceOverview(
        @Nullable Integer attended,
        @Nullable Integer missed,
        @Nullable Integer attendedBefore,
        @Nullable Integer missedBefore,
        @Nullable Integer open) {}
