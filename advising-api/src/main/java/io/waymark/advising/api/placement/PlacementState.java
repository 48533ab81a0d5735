package io.waymark.advising.api.placement;

/** How a placement stands on a day. */
public enum PlacementState {
    /** The student asks for it. */
    REQUESTED,
    /** Its days are settled and held; the agreement is still to be signed. */
    ACCEPTED,
    /** The agreement is signed; it has not begun yet. */
    AGREED,
    /** The agreement is signed, and today is one of its days. */
    ACTIVE,
    /** Its last day is over. */
    ENDED,
    DECLINED,
    /** Canceled before it began. */
    CANCELED
}
