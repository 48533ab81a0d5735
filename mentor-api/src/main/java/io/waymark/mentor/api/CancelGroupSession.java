package io.waymark.mentor.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Why a group session is called off; all who take part read it.
 *
 * @param following whether those that follow it in its series are called off too
 */
public record CancelGroupSession(
        @NotBlank @Size(max = 500) String reason, @NotNull Boolean following) {}
