package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.ClearanceDocumentPayload;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A check that was passed, as it is typed. */
record ClearanceForm(
        @NotNull @Nullable LocalDate clearedOn, @Nullable LocalDate expiresOn) implements EntryForm {

    static ClearanceForm blank() {
        return new ClearanceForm(null, null);
    }

    static ClearanceForm again(ClearanceDocumentPayload returned) {
        return new ClearanceForm(returned.clearedOn(), returned.expiresOn());
    }

    @Override
    public ClearanceDocumentPayload payload() {
        return new ClearanceDocumentPayload(Objects.requireNonNull(clearedOn), expiresOn);
    }
}
