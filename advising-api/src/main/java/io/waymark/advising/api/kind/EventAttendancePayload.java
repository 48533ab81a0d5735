package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that was attended.
 *
 * @param type one of those asked for
 * @param learned what the student takes away from it
 */
@JsonTypeName("event_attendance")
public record EventAttendancePayload(
        @NotBlank @Size(max = 200) String event,
        @NotBlank @Size(max = 100) String type,
        @NotBlank @Size(max = 200) String host,
        @NotNull LocalDate attendedOn,
        @Size(max = 2_000) @Nullable String url,
        @Size(max = 2_000) @Nullable String learned)
        implements EvidencePayload {}
