package io.waymark.advising.api.appointment;

/** What the two sides of a disputed appointment say became of it. */
public record AttendanceClaims(RecordAttendance.Outcome advisor, RecordAttendance.Outcome student) {}
