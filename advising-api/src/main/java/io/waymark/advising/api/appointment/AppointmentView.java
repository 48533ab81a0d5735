package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.revision.Versioned;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appointment.
 *
 * @param zone the advisor's, in which the time was agreed
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
        AppointmentState state,
        @Nullable PersonBrief cancelledBy,
        @Nullable String cancellationReason,
        int version)
        implements Versioned {}
