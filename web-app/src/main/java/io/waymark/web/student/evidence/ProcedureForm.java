package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.ProcedureCountPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A procedure, as it is typed. */
record ProcedureForm(
        @NotNull @Nullable LocalDate doneOn,
        @NotBlank @Size(max = 200) @Nullable String site,
        @Size(max = 2_000) @Nullable String note)
        implements EntryForm {

    static ProcedureForm blank() {
        return new ProcedureForm(null, null, null);
    }

    static ProcedureForm again(ProcedureCountPayload returned) {
        return new ProcedureForm(returned.doneOn(), returned.site(), returned.note());
    }

    @Override
    public ProcedureCountPayload payload() {
        return new ProcedureCountPayload(Objects.requireNonNull(doneOn), Objects.requireNonNull(site), note);
    }
}
