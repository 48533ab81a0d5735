package io.waymark.web.cohort;

import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.web.form.OneTime;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A cohort as it is typed. */
record CohortForm(
        @NotBlank @Size(max = 100) String name,
        @Nullable String version,
        @Nullable UUID key) {

    static CohortForm empty() {
        return new CohortForm("", null, OneTime.key());
    }

    static CohortForm of(CohortView cohort) {
        return new CohortForm(cohort.name(), String.valueOf(cohort.version()), null);
    }

    CohortEntry toEntry() {
        return new CohortEntry(name.strip());
    }
}
