package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A procedure that was done on a person under supervision.
 *
 * @param note what the supervisor should know, without anything that names a patient
 */
@JsonTypeName("procedure_count")
public record ProcedureCountPayload(
        @NotNull LocalDate doneOn,
        @NotBlank @Size(max = 200) String site,
        @Size(max = 2_000) @Nullable String note) implements EvidencePayload {}
