package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * A mentor and a student met, by the word of both.
 *
 * @param session the session's id, the same however often the event is told
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
