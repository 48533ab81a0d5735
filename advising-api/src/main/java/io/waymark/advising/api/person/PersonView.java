package io.waymark.advising.api.person;

import io.waymark.core.identity.Role;
import io.waymark.core.revision.Versioned;
import java.util.Set;
import java.util.UUID;

/** A person in the directory. */
public record PersonView(
        UUID id,
        String number,
        String givenName,
        String familyName,
        String email,
        Set<Role> roles,
        String zone,
        boolean active,
        int version)
        implements Versioned {}
