package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;

/**
 * A yes, but to other values than the student wrote.
 *
 * @param corrections by field; those that stand there already are none
 * @param comment why
 */
public record CorrectEvidence(
        @NotEmpty @Size(max = 10) Map<@Size(max = 100) String, @NotNull @Size(max = 100) String> corrections,
        @NotBlank @Size(max = 2_000) String comment) {

    public CorrectEvidence {
        corrections = corrections == null ? Map.of() : Map.copyOf(corrections);
    }
}
