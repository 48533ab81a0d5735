package io.waymark.advising.api.appointment;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import java.util.UUID;

/** An appointment whose two sides say different things of it, as the college sees it: not what it was about. */
public record DisputedAppointment(
        UUID id, PersonBrief student, PersonBrief advisor, Instant startsAt, Instant endsAt, AttendanceClaims claims) {}
