package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.ApplicationRecordPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A job application, as it is typed. */
record ApplicationForm(
        @NotBlank @Size(max = 200) @Nullable String employer,
        @NotBlank @Size(max = 200) @Nullable String role,
        @NotNull @Nullable LocalDate appliedOn,
        @NotBlank @Size(max = 100) @Nullable String status,
        @Size(max = 2_000) @Nullable String url)
        implements EntryForm {

    static ApplicationForm blank() {
        return new ApplicationForm(null, null, null, null, null);
    }

    static ApplicationForm again(ApplicationRecordPayload returned) {
        return new ApplicationForm(
                returned.employer(), returned.role(), returned.appliedOn(), returned.status(), returned.url());
    }

    @Override
    public ApplicationRecordPayload payload() {
        return new ApplicationRecordPayload(
                Objects.requireNonNull(employer),
                Objects.requireNonNull(role),
                Objects.requireNonNull(appliedOn),
                Objects.requireNonNull(status),
                url);
    }
}
