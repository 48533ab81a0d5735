package io.waymark.mentor.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the college decides a disputed session to have been, and why; both sides read the reason. */
public record SettleSession(
        @NotNull Boolean met, @NotBlank @Size(max = 500) String reason) {}
