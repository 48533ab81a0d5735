package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.DegreeRecordPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An award or an enrollment, as it is typed. */
record DegreeForm(
        @NotBlank @Size(max = 200) @Nullable String college,
        @NotBlank @Size(max = 200) @Nullable String program,
        @NotNull @Nullable LocalDate on,
        @Nullable LocalDate expectedOn)
        implements EntryForm {

    static DegreeForm blank() {
        return new DegreeForm(null, null, null, null);
    }

    static DegreeForm again(DegreeRecordPayload returned) {
        return new DegreeForm(returned.college(), returned.program(), returned.on(), returned.expectedOn());
    }

    @Override
    public DegreeRecordPayload payload() {
        return new DegreeRecordPayload(
                Objects.requireNonNull(college),
                Objects.requireNonNull(program),
                Objects.requireNonNull(on),
                expectedOn);
    }
}
