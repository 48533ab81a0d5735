package io.waymark.advising.api.placement;

/** What somebody can do with a placement. */
public enum PlacementAction {
    ACCEPT,
    DECLINE,
    RECORD_AGREEMENT,
    END,
    CANCEL
}
