package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An award, or enrollment for one.
 *
 * @param on the day of the award, or of the first class
 * @param expectedOn when who is enrolled expects to graduate
 */
@JsonTypeName("degree_record")
public record DegreeRecordPayload(
        @NotBlank @Size(max = 200) String college,
        @NotBlank @Size(max = 200) String program,
        @NotNull LocalDate on,
        @Nullable LocalDate expectedOn)
        implements EvidencePayload {}
