package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person joined a college's directory, changed there, or left it. Carries the whole entry, so a copy is kept right by
 * the newest one alone.
 *
 * @param number the college's own number for the person
 * @param givenName the legal one, for admins; others say {@link #calledName}
 * @param preferredName what the person is called instead
 * @param zone the IANA zone the person lives in
 * @param language the language the person reads, as a BCP 47 tag; the college's if null
 * @param revision rises with every change of the entry; an older one that arrives late is ignored
 */
public record PersonChanged(
        InstitutionId institution,
        PersonId person,
        String number,
        String givenName,
        @Nullable String preferredName,
        String familyName,
        String email,
        Set<Role> roles,
        String zone,
        @Nullable String language,
        Lifecycle lifecycle,
        long revision)
        implements IntegrationEvent {

    public PersonChanged {
        roles = Set.copyOf(roles);
    }

    /** The name the person goes by, in place of the given one. */
    public String calledName() {
        return preferredName == null ? givenName : preferredName;
    }
}
