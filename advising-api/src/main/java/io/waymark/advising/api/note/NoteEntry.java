package io.waymark.advising.api.note;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A note as its author writes it.
 *
 * @param shared whether the student and later advisors see it; if not, only the author does
 */
public record NoteEntry(@NotBlank @Size(max = 10_000) String body, boolean shared) {}
