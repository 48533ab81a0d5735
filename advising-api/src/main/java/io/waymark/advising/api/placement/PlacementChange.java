package io.waymark.advising.api.placement;

/** What can happen to a placement. */
public enum PlacementChange {
    REQUESTED,
    ACCEPTED,
    DECLINED,
    /** The agreement was recorded. */
    AGREED,
    /** It was given another last day. */
    ENDED,
    CANCELED
}
