package io.waymark.advising.api.person;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Versioned;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person in the directory.
 *
 * @param givenName the legal one for admins and the person; for everybody else the one the person goes by
 * @param preferredName what the person is called instead of the legal name; null where that is not shown
 * @param language the language the person reads, as a BCP 47 tag; the college's if null
 * @param active whether the person can be met, assigned and listed
 */
public record PersonView(
        UUID id,
        String number,
        String givenName,
        @Nullable String preferredName,
        String familyName,
        String email,
        Set<Role> roles,
        String zone,
        @Nullable String language,
        Lifecycle lifecycle,
        boolean active,
        int version)
        implements Versioned {

    /** The name the person goes by, in place of the given one. */
    public String calledName() {
        return preferredName == null ? givenName : preferredName;
    }

    /** What the person is called in full. */
    public String fullName() {
        return brief().fullName();
    }

    public PersonBrief brief() {
        return new PersonBrief(id, calledName(), familyName);
    }

    /** What those may see who know the person only by the name they go by. */
    public PersonView withoutLegalName() {
        return new PersonView(
                id, number, calledName(), null, familyName, email, roles, zone, language, lifecycle, active, version);
    }
}
