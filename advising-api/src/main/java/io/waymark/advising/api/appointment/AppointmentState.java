package io.waymark.advising.api.appointment;

/** Where an appointment stands. */
public enum AppointmentState {
    BOOKED,
    CANCELED,
    ATTENDED,
    MISSED,
    /** It was to take place, and nobody missed it. */
    DIDNT_HAPPEN
}
