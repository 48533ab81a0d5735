package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import java.util.UUID;

/**
 * What was told of a session as completed does not hold: somebody took back what they had said, or denies it.
 *
 * @param revision higher than that of the completion that it takes back, in whichever order the two arrive
 */
public record SessionReopened(InstitutionId institution, UUID session, PersonId student, int revision)
        implements IntegrationEvent {}
