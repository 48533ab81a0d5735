package io.waymark.advising.api.placement;

/** Which placements a list holds. */
public enum PlacementPhase {
    /** Those that somebody has to answer. */
    WAITING,
    /** Those that were accepted and whose last day is not over. */
    CURRENT,
    /** All others. */
    PAST
}
