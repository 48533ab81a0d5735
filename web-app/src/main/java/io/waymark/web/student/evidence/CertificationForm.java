package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.CertificationRecordPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A credential, as it is typed. */
record CertificationForm(
        @NotBlank @Size(max = 100) @Nullable String credential,
        @NotBlank @Size(max = 100) @Nullable String number,
        @NotNull @Nullable LocalDate issuedOn,
        @Nullable LocalDate validThrough)
        implements EntryForm {

    static CertificationForm blank() {
        return new CertificationForm(null, null, null, null);
    }

    static CertificationForm again(CertificationRecordPayload returned) {
        return new CertificationForm(
                returned.credential(), returned.number(), returned.issuedOn(), returned.validThrough());
    }

    @Override
    public CertificationRecordPayload payload() {
        return new CertificationRecordPayload(
                Objects.requireNonNull(credential),
                Objects.requireNonNull(number),
                Objects.requireNonNull(issuedOn),
                validThrough);
    }
}
