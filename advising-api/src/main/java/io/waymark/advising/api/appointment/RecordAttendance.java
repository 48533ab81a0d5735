package io.waymark.advising.api.appointment;

/** Whether the student came. */
public record RecordAttendance(boolean attended) {}
