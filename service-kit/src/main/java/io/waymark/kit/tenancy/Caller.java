package io.waymark.kit.tenancy;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.io.Serializable;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;

/**
 * The person on whose behalf something is done.
 *
 * @param zone where the person lives
 * @param language what the person reads
 */
public record Caller(
        InstitutionId institution, PersonId person, String name, Set<Role> roles, ZoneId zone, Locale language)
        implements HasCaller, Serializable {

    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Somebody of whom neither zone nor language is known. */
    public Caller(InstitutionId institution, PersonId person, String name, Set<Role> roles) {
        this(institution, person, name, roles, ZoneOffset.UTC, Locale.US);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }

    @Override
    public Caller caller() {
        return this;
    }
}
