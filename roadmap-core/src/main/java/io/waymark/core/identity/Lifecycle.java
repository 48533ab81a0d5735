package io.waymark.core.identity;

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

    /** Who is away for a while still sees their own record; who has left does not. */
    public boolean maySignIn() {
        return this == ACTIVE || this == ON_LEAVE;
    }

    /** Only who is there can be met, assigned and listed. */
    public boolean isActive() {
        return this == ACTIVE;
    }
}
