package io.waymark.advising.api.occupation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What a student and their advisor agreed to do about a gap.
 *
 * @param note in the advisor's words; the student reads it
 */
public record AgreeOnGap(@NotBlank @Size(max = 1_000) String note) {}
