package io.waymark.advising.leaving;

import io.waymark.core.identity.PersonId;
import java.util.Set;

/**
 * Somebody leaves.
 *
 * @param name what others call the person
 * @param reason for admins alone: it appears nowhere that others look
 * @param successors among whom an advisor's students are spread
 * @param by who records it
 */
public record Leaving(PersonId person, String name, String reason, Set<PersonId> successors, PersonId by) {

    public Leaving {
        successors = Set.copyOf(successors);
    }
}
