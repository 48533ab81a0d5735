package io.waymark.advising.api.appointment;

/** Where an appointment stands. */
public enum AppointmentState {
    BOOKED,
    CANCELED,
    ATTENDED,
    MISSED,
    /** It was to take place, and nobody missed it. */
    DIDNT_HAPPEN,
    /** The student says otherwise than the advisor recorded; it counts as open until they agree or the college decides. */
    DISPUTED
}
