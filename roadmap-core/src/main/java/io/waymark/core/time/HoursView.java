package io.waymark.core.time;

import io.waymark.core.revision.Versioned;

/**
 * Somebody's hours as they stand.
 *
 * @param version how often they were written; 0 before the first time
 */
public record HoursView(BookableHours hours, int version) implements Versioned {}
