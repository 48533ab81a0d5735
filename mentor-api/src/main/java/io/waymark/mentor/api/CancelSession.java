package io.waymark.mentor.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a session is called off; the other side reads it. */
public record CancelSession(@NotBlank @Size(max = 500) String reason) {}
