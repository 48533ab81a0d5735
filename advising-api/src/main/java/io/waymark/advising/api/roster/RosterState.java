package io.waymark.advising.api.roster;

/** How far a roster has come. */
public enum RosterState {
    CHECKING,
    CHECKED,
    APPLYING,
    APPLIED,
    STOPPED,
    /** Applying broke and changed nothing; {@link RosterView#failure()} says why. */
    FAILED
}
