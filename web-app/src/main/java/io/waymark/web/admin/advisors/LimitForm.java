package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.CaseloadLimit;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** How many students an advisor may have, as it is typed. */
record LimitForm(
        @Nullable @Pattern(regexp = "\\s*|\\d{1,4}", message = "{form.number}")
        String limit,

        @Nullable String version) {

    static LimitForm of(@Nullable AdvisorView advisor) {
        return advisor == null
                ? new LimitForm(null, null)
                : new LimitForm(
                        advisor.standardLimit() ? "" : String.valueOf(advisor.limit()),
                        String.valueOf(advisor.version()));
    }

    /** Nothing typed is the standard limit. */
    CaseloadLimit entry() {
        return new CaseloadLimit(limit == null || limit.isBlank() ? null : Integer.valueOf(limit));
    }
}
