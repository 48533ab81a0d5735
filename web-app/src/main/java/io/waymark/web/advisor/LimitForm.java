package io.waymark.web.advisor;

import io.waymark.advising.api.advisor.AdvisorView;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** How many students an advisor may have, as it is typed. */
record LimitForm(
        @NotBlank @Pattern(regexp = "\\d{1,4}", message = "{form.number}")
        String limit,

        @Nullable String version) {

    static LimitForm of(AdvisorView advisor) {
        return new LimitForm(String.valueOf(advisor.limit()), String.valueOf(advisor.version()));
    }
}
