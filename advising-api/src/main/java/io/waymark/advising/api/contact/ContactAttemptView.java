package io.waymark.advising.api.contact;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.revision.Versioned;
import java.time.Instant;
import java.util.UUID;

/**
 * An attempt to reach a student.
 *
 * @param mine whether the caller made it, and may delete it
 */
public record ContactAttemptView(
        UUID id, PersonBrief by, ContactChannel channel, ContactOutcome outcome, Instant at, boolean mine, int version)
        implements Versioned {}
