package io.waymark.core.time;

/** Why a meeting was canceled that nobody of those who take part canceled. */
public enum CancellationCause {
    /** Somebody who was to take part has left; why is nobody's. */
    PERSON_LEFT,
    /** A request that was not answered in time. */
    UNANSWERED
}
