package io.waymark.web.advisor;

import io.waymark.advising.api.advisor.AdvisorView;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** How many students an advisor may have, as it is typed. */
record LimitForm(
        @NotNull @Min(0) @Max(5_000) Integer limit,
        @Nullable String version) {

    static LimitForm of(AdvisorView advisor) {
        return new LimitForm(advisor.limit(), String.valueOf(advisor.version()));
    }
}
