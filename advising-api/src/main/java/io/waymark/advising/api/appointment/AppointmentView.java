package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.revision.Versioned;
import io.waymark.core.time.CancellationCause;
import io.waymark.core.time.MeetingPlace;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * @param zone the advisor's, in which the time was agreed
 * @param place how and where they meet; null if that was not written down when it was booked
 * @param cancellationReason why, in the words of whoever canceled it; blank if there is a cause
 * @param cancellationCause why, if neither side canceled it
 * @param claims what the two say of its attendance, while it is disputed
 * @param finalFrom until when either may still say otherwise, once it is recorded
 * @param version rises with every change
 */
public record AppointmentView(
        UUID id,
        PersonBrief student,
        PersonBrief advisor,
        Instant startsAt,
        Instant endsAt,
        String zone,
        String topic,
        @Nullable MeetingPlace place,
        AppointmentState state,
        @Nullable PersonBrief canceledBy,
        @Nullable String cancellationReason,
        @Nullable CancellationCause cancellationCause,
        @Nullable AttendanceClaims claims,
        @Nullable Instant finalFrom,
        int version)
        implements Versioned {}
