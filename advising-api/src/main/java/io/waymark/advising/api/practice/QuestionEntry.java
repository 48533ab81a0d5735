package io.waymark.advising.api.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A question to add.
 *
 * @param credential by its key
 * @param identifier what files name it by
 */
public record QuestionEntry(
        @NotBlank @Size(max = 100) String credential,

        @NotNull @Size(max = LONGEST_IDENTIFIER) @Pattern(regexp = IDENTIFIER)
        String identifier,

        @NotNull @Valid QuestionWording wording) {

    public static final String IDENTIFIER = "[A-Za-z0-9][A-Za-z0-9._-]*";
    public static final int LONGEST_IDENTIFIER = 60;
}
