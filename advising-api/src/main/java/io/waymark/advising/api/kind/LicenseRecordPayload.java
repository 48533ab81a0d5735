package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Leave to work given by a state.
 *
 * @param state its two letters
 */
@JsonTypeName("license_record")
public record LicenseRecordPayload(
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Pattern(regexp = "[A-Za-z]{2}") String state,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate expiresOn)
        implements EvidencePayload {}
