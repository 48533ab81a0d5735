package io.waymark.advising.api.kind;

/**
 * A value that somebody who verifies an entry may correct.
 *
 * @param field of the payload
 */
public record CorrectableValue(String field, ShownValue value) {}
