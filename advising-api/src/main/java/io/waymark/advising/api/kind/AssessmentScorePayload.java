package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A test that was taken.
 *
 * @param attempt the practice test in Waymark that it was, if it was one
 */
@JsonTypeName("assessment_score")
public record AssessmentScorePayload(
        @NotBlank @Size(max = 200) String test,
        @NotNull @Min(0) @Max(100) Integer scorePercent,
        @NotNull LocalDate takenOn,
        @Nullable UUID attempt)
        implements EvidencePayload {}
