package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A job that was applied for.
 *
 * @param status how far it has come, one of those asked for
 */
@JsonTypeName("application_record")
public record ApplicationRecordPayload(
        @NotBlank @Size(max = 200) String employer,
        @NotBlank @Size(max = 200) String role,
        @NotNull LocalDate appliedOn,
        @NotBlank @Size(max = 100) String status,
        @Size(max = 2_000) @Nullable String url)
        implements EvidencePayload {}
