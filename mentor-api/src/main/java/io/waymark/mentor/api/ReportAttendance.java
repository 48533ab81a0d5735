package io.waymark.mentor.api;

import jakarta.validation.constraints.NotNull;

/** Whether the two of them met, as one side reports it. */
public record ReportAttendance(@NotNull Boolean met) {}
