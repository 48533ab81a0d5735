package io.waymark.advising.practice;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * A timed exam was scored.
 *
 * @param credential what it prepares for
 * @param test what it is called
 * @param percent of right answers, rounded down
 */
public record ExamScored(PersonId student, UUID attempt, String credential, String test, int percent, Instant at) {}
