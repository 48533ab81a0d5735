package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.CompetencyCheckoffPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A skill that was shown, as it is typed. */
record CompetencyForm(
        @NotBlank @Size(max = 100) @Nullable String competency,
        @NotNull @Nullable LocalDate shownOn,
        @Size(max = 2_000) @Nullable String note)
        implements EntryForm {

    static CompetencyForm blank() {
        return new CompetencyForm(null, null, null);
    }

    static CompetencyForm again(CompetencyCheckoffPayload returned) {
        return new CompetencyForm(returned.competency(), returned.shownOn(), returned.note());
    }

    @Override
    public CompetencyCheckoffPayload payload() {
        return new CompetencyCheckoffPayload(Objects.requireNonNull(competency), Objects.requireNonNull(shownOn), note);
    }
}
