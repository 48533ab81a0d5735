package io.waymark.advising.api.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That the caller tried to reach a student.
 *
 * @param at when, if it was not just now
 */
public record RecordContactAttempt(
        ContactChannel channel,
        ContactOutcome outcome,
        @Nullable Instant at) {}
