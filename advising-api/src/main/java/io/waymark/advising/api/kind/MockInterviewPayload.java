package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A mock interview that was held.
 *
 * @param interviewer who asked the questions
 * @param learned what went well and what did not
 */
@JsonTypeName("mock_interview")
public record MockInterviewPayload(
        @NotNull LocalDate heldOn,
        @NotBlank @Size(max = 200) String interviewer,
        @NotBlank @Size(max = 2_000) String learned)
        implements EvidencePayload {}
