package io.waymark.mentor.api;

/** Where a session stands. */
public enum SessionStatus {
    /** Asked for by the student; holds the time until the mentor answers or the request expires. */
    REQUESTED,
    /** Agreed on and still to come. */
    BOOKED,
    /** Has started; at least one side has yet to say whether they met, and nobody says they did not. */
    AWAITING_REPORT,
    /** Both say they met, or the mentor does and the student has kept silent for too long. */
    COMPLETED,
    /** One side says they did not meet, the other has said nothing yet. */
    REPORTED_MISSED,
    /** One says they met, the other that they did not. */
    DISPUTED,
    /** Both say they did not meet, or one does and the other has kept silent for too long. */
    MISSED,
    /** Called off before it started. */
    CANCELED,
    /** The mentor said no to the request. */
    DECLINED,
    /** Nobody answered the request in time. */
    EXPIRED
}
