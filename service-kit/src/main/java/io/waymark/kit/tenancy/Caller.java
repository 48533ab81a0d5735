package io.waymark.kit.tenancy;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.io.Serializable;
import java.util.Set;

/** The person on whose behalf something is done. */
public record Caller(InstitutionId institution, PersonId person, String name, Set<Role> roles)
        implements HasCaller, Serializable {

    public Caller {
        roles = Set.copyOf(roles);
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
