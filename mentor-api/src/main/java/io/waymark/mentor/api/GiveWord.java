package io.waymark.mentor.api;

import jakarta.validation.constraints.NotNull;

/** One side's word on whether the two of them met. */
public record GiveWord(@NotNull Boolean met) {}
