package io.waymark.advising.api.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A comment to keep. */
public record SavedCommentEntry(@NotBlank @Size(max = 1_000) String text) {}
