package io.waymark.web.admin.cohorts;

import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A cohort as it is typed. */
record CohortForm(
        @NotBlank @Size(max = 100) String name, @Nullable String version) {

    static CohortForm empty() {
        return new CohortForm("", null);
    }

    static CohortForm of(CohortView cohort) {
        return new CohortForm(cohort.name(), String.valueOf(cohort.version()));
    }

    CohortEntry toEntry() {
        return new CohortEntry(name.strip());
    }
}
