package io.waymark.scheduling.booking;

import io.waymark.core.identity.PersonId;

/** Who called a booking off, and why. */
public record Cancellation(PersonId by, String reason) {}
