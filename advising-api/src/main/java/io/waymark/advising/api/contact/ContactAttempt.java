package io.waymark.advising.api.contact;

import java.time.Instant;

/** The last attempt to reach a student. */
public record ContactAttempt(Instant at, ContactChannel channel, ContactOutcome outcome) {}
