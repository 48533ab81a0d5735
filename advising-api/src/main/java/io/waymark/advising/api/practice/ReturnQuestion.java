package io.waymark.advising.api.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What its author is to change about a question. */
public record ReturnQuestion(@NotBlank @Size(max = 2_000) String reason) {}
