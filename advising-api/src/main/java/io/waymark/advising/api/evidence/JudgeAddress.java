package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotNull;

/** Whether the college knows the address at which somebody without an account is asked. */
public record JudgeAddress(@NotNull Boolean known) {}
