package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.util.Set;

/**
 * A person joined a college's directory, changed there, or left it. Carries the whole entry, so a copy is kept right by
 * the newest one alone.
 *
 * @param number the college's own number for the person
 * @param zone the IANA zone the person lives in
 * @param active whether the person may still sign in and be met
 * @param revision rises with every change of the entry; an older one that arrives late is ignored
 */
public record PersonChanged(
        InstitutionId institution,
        PersonId person,
        String number,
        String givenName,
        String familyName,
        String email,
        Set<Role> roles,
        String zone,
        boolean active,
        long revision)
        implements IntegrationEvent {

    public PersonChanged {
        roles = Set.copyOf(roles);
    }
}
