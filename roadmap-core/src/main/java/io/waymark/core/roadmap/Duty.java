package io.waymark.core.roadmap;

/**
 * Something that people in an occupation do.
 *
 * @param checkedOn the day on which the source was read
 */
public record Duty(String text, String source, String checkedOn) {}
