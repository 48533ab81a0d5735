package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody said what became of it, corrected that or said otherwise.
 *
 * @param said what they said; null if they took back what was recorded
 * @param reason why the college decided so; null of what the two sides said themselves
 */
public record AttendanceChange(
        PersonBrief by,
        Instant at,
        AppointmentState from,
        AppointmentState to,
        RecordAttendance.@Nullable Outcome said,
        @Nullable String reason) {}
