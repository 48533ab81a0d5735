package io.waymark.mentor.api;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** Another time for a session; its length stays. */
public record RescheduleSession(@NotNull Instant startsAt) {}
