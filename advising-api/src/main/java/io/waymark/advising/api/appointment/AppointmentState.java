package io.waymark.advising.api.appointment;

/** Where an appointment stands. */
public enum AppointmentState {
    BOOKED,
    CANCELLED,
    ATTENDED,
    MISSED
}
