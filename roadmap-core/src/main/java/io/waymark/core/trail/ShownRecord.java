package io.waymark.core.trail;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody was shown something of a student's record.
 *
 * @param reader nobody of the college if null: a link led them there
 * @param part which part of the record, e.g. {@code roadmap}
 * @param as what allowed it, e.g. {@code advisor}
 */
public record ShownRecord(Instant at, @Nullable NamedPerson reader, NamedPerson student, String part, String as) {}
