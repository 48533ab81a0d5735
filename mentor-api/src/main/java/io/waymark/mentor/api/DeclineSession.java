package io.waymark.mentor.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A mentor's no to a request.
 *
 * @param reason what the student reads of why; may be empty
 */
public record DeclineSession(@NotNull @Size(max = 500) String reason) {}
