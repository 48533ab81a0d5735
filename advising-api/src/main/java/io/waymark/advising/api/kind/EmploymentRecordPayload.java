package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A job that was started.
 *
 * @param occupation the code of the occupation, one of those asked for
 */
@JsonTypeName("employment_record")
public record EmploymentRecordPayload(
        @NotBlank @Size(max = 200) String employer,
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate startOn,
        @Size(max = 20) @Nullable String occupation)
        implements EvidencePayload {}
