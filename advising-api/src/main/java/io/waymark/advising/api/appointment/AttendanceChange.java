package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;

/** That somebody said who came: attended, missed, or the one corrected to the other. */
public record AttendanceChange(PersonBrief by, Instant at, AppointmentState from, AppointmentState to) {}
