package io.waymark.core.identity;

import java.util.Set;
import java.util.stream.Collectors;

/** Where a person stands with their college. */
public enum Lifecycle {

    /** Studies or works there. */
    ACTIVE,

    /** Away for a while and expected back. */
    ON_LEAVE,

    GRADUATED,

    /** Left without finishing. */
    WITHDRAWN,

    /** No longer works there, or was switched off by an admin. */
    DEACTIVATED;

    private static final Set<Role> OFFICES = Set.of(Role.ADMIN, Role.REGISTRAR, Role.FACULTY);

    /** Who is away for a while still sees their own record; who has left does not. */
    public boolean maySignIn() {
        return this == ACTIVE || this == ON_LEAVE;
    }

    /** Who is away for a while runs no office meanwhile; who has left has no role at all. */
    public Set<Role> usable(Set<Role> roles) {
        if (!maySignIn()) {
            return Set.of();
        }
        return roles.stream().filter(it -> isActive() || !OFFICES.contains(it)).collect(Collectors.toUnmodifiableSet());
    }

    /** Only who is there can be met, assigned and listed. */
    public boolean isActive() {
        return this == ACTIVE;
    }
}
