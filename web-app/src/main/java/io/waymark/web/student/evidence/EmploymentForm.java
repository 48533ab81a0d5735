package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.EmploymentRecordPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A job, as it is typed. */
record EmploymentForm(
        @NotBlank @Size(max = 200) @Nullable String employer,
        @NotBlank @Size(max = 200) @Nullable String title,
        @NotNull @Nullable LocalDate startOn,
        @Size(max = 20) @Nullable String occupation)
        implements EntryForm {

    static EmploymentForm blank() {
        return new EmploymentForm(null, null, null, null);
    }

    static EmploymentForm again(EmploymentRecordPayload returned) {
        return new EmploymentForm(returned.employer(), returned.title(), returned.startOn(), returned.occupation());
    }

    @Override
    public EmploymentRecordPayload payload() {
        return new EmploymentRecordPayload(
                Objects.requireNonNull(employer),
                Objects.requireNonNull(title),
                Objects.requireNonNull(startOn),
                occupation == null || occupation.isBlank() ? null : occupation);
    }
}
