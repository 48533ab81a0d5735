package io.waymark.advising.api.overview;

import org.jspecify.annotations.Nullable;

/** Appointments of the last 90 days of which it was recorded, and of the 90 days before. */
public record AttendanceOverview(
        @Nullable Integer attended,
        @Nullable Integer missed,
        @Nullable Integer attendedBefore,
        @Nullable Integer missedBefore) {}
