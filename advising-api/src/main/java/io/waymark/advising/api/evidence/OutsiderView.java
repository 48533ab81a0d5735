package io.waymark.advising.api.evidence;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody without an account who was asked by mail.
 *
 * @param email for the student, their advisor and admins
 * @param mailedAt when they were last asked
 */
public record OutsiderView(String name, @Nullable String email, Instant mailedAt) {}
