package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A course that was passed.
 *
 * @param number as the catalog has it
 * @param term as the transcript calls it
 * @param grade a letter from A to F, with + or - if need be
 */
@JsonTypeName("course_completion")
public record CourseCompletionPayload(
        @NotBlank @Size(max = 200) String course,
        @Size(max = 200) @Nullable String number,
        @NotBlank @Size(max = 200) String college,
        @NotBlank @Size(max = 100) String term,
        @NotBlank @Pattern(regexp = "[A-Fa-f][+-]?") String grade)
        implements EvidencePayload {}
