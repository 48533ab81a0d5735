package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor and a student met, by the report of both; in a group session by the mentor's, told for each student.
 *
 * @param session the session's id, the same however often the event is told, and for all students of a group session
 * @param sessionType as the roadmap's {@code session_count} evidence names it, e.g. {@code mentoring}
 * @param revision rises whenever something else is told of the session; null of what never changes
 */
public record SessionCompleted(
        InstitutionId institution,
        UUID session,
        PersonId student,
        PersonId mentor,
        String sessionType,
        Instant startsAt,
        int minutes,
        @Nullable Integer revision)
        implements IntegrationEvent {

    /** What is told once and for all, as of group sessions. */
    public SessionCompleted(
            InstitutionId institution,
            UUID session,
            PersonId student,
            PersonId mentor,
            String sessionType,
            Instant startsAt,
            int minutes) {
        this(institution, session, student, mentor, sessionType, startsAt, minutes, null);
    }
}
