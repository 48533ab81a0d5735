package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * A passed course in a subject.
 *
 * @param minGrade the lowest that counts; any that passes if there is none
 */
@JsonTypeName("course_completion")
public record CourseCompletionParameters(
        Choice subject, @Nullable String minGrade) implements EvidenceParameters {}
