package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.savedview.SaveView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A view to save, as it was typed. */
record ViewForm(
        @Nullable @NotBlank @Size(max = 60) String name,
        @Nullable @Size(max = 2_000) String query,
        @Nullable Boolean shared) {

    SaveView toRequest() {
        return new SaveView(
                Objects.requireNonNullElse(name, ""), search().link().query(), Boolean.TRUE.equals(shared));
    }

    CaseloadSearch search() {
        return CaseloadSearch.of(Objects.requireNonNullElse(query, ""));
    }
}
