package io.waymark.mentoring.session;

/** Where a session stands once its booking is agreed on or ended; a request is {@link #BOOKED} until it is answered. */
enum SessionState {
    BOOKED,
    COMPLETED,
    MISSED,
    CANCELED,
    DECLINED,
    EXPIRED
}
