package io.waymark.web.ui.hours;

/**
 * Hours that wait for one verifier, in words.
 *
 * @param unasked whether somebody has still to be named
 */
public record HoursWaitingLine(String who, String hours, String since, boolean unasked) {}
