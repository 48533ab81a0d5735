package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A skill that was shown to an instructor.
 *
 * @param competency one of those asked for
 */
@JsonTypeName("competency_checkoff")
public record CompetencyCheckoffPayload(
        @NotBlank @Size(max = 100) String competency,
        @NotNull LocalDate shownOn,
        @Size(max = 2_000) @Nullable String note)
        implements EvidencePayload {}
