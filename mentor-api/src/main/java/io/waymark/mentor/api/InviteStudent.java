package io.waymark.mentor.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whom the mentor asks to come. */
public record InviteStudent(@NotNull UUID student) {}
