package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * A mentor and a student met, by the report of both; in a group session by the mentor's, told for each student.
 *
 * @param session the session's id, the same however often the event is told, and for all students of a group session
 * @param sessionType as the roadmap's {@code session_count} evidence names it, e.g. {@code mentoring}
 */
public record SessionCompleted(
        InstitutionId institution,
        UUID session,
        PersonId student,
        PersonId mentor,
        String sessionType,
        Instant startsAt,
        int minutes)
        implements IntegrationEvent {}
