package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A credential that was awarded.
 *
 * @param credential one of those asked for
 * @param number as the issuer gave it
 */
@JsonTypeName("certification_record")
public record CertificationRecordPayload(
        @NotBlank @Size(max = 100) String credential,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate issuedOn,
        @Nullable LocalDate validThrough)
        implements EvidencePayload {

    public boolean isValidOn(LocalDate day) {
        return isValidOn(day, validThrough);
    }

    /** Whether what is valid through a day, or for ever, is valid on another. */
    public static boolean isValidOn(LocalDate day, @Nullable LocalDate through) {
        return through == null || !through.isBefore(day);
    }
}
