package io.waymark.advising.api.advisor;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A student whom an advisor has now or from a later moment on.
 *
 * @param active whether the student is; an inactive one counts in the load but is on no list of the advisor's
 * @param endsAt the first moment at which the advisor no longer has them; null while nobody knows
 */
public record AssignedStudent(
        UUID assignment,
        PersonBrief student,
        String number,
        boolean active,
        Instant startsAt,
        @Nullable Instant endsAt) {}
