package io.waymark.advising.api.attribute;

import io.waymark.core.revision.Versioned;
import java.util.Map;

/**
 * The attributes of one person.
 *
 * @param values by the attribute's key, written one way: dates as 2026-08-24, numbers without zeros at the end, true or false
 */
public record PersonAttributes(Map<String, String> values, int version) implements Versioned {}
