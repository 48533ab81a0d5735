package io.waymark.scheduling.calendar;

/** How a calendar names a person. */
public record Contact(String name, String email) {}
