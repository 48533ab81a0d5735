package io.waymark.advising.api.cohort;

import java.time.Instant;
import java.util.UUID;

/** A cohort that a student is in. */
public record MembershipView(UUID id, String name, Instant since) {}
