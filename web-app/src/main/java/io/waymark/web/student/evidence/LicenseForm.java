package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.LicenseRecordPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A license, as it is typed. */
record LicenseForm(
        @NotBlank @Size(max = 100) @Nullable String number,
        @NotBlank @Size(max = 2) @Nullable String state,
        @NotNull @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn)
        implements EntryForm {

    static LicenseForm blank() {
        return new LicenseForm(null, null, null, null);
    }

    static LicenseForm again(LicenseRecordPayload returned) {
        return new LicenseForm(returned.number(), returned.state(), returned.issuedOn(), returned.expiresOn());
    }

    @Override
    public LicenseRecordPayload payload() {
        return new LicenseRecordPayload(
                Objects.requireNonNull(number),
                Objects.requireNonNull(state),
                Objects.requireNonNull(issuedOn),
                expiresOn);
    }
}
