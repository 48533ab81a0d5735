package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;

/** That somebody said what became of it, or corrected that. */
public record AttendanceChange(PersonBrief by, Instant at, AppointmentState from, AppointmentState to) {}
