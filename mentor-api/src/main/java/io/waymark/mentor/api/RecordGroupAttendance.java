package io.waymark.mentor.api;

import jakarta.validation.constraints.NotNull;

/** Whether a student came. */
public record RecordGroupAttendance(@NotNull Boolean attended) {}
