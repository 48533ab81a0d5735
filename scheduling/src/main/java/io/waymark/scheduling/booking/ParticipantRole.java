package io.waymark.scheduling.booking;

/** The host offers the time, the guests take it. */
public enum ParticipantRole {
    HOST,
    GUEST
}
