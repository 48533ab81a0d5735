package io.waymark.web.student.continuing;

import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.CeuLogPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Continuing education, as it is typed.
 *
 * @param requirement for whose credentials
 */
record UnitsForm(
        @NotBlank @Size(max = 200) @Nullable String requirement,
        @NotBlank @Size(max = 200) @Nullable String activity,
        @NotBlank @Size(max = 200) @Nullable String provider,

        @NotBlank @Pattern(regexp = "\\s*\\d{1,3}([.,]\\d{1,2})?\\s*", message = "{units.unit}") @Nullable
        String units,

        @NotNull @Nullable LocalDate completedOn,
        @Nullable Set<String> categories) {

    private static final String PAYLOAD = "payload.";

    /** Where there is but one issuer, it is for its credentials. */
    static UnitsForm begin(ContinuingView view) {
        return new UnitsForm(
                view.issuers().size() == 1 ? view.issuers().getFirst().requirement() : null,
                null,
                null,
                null,
                null,
                null);
    }

    SubmitEvidence submission() {
        return new SubmitEvidence(
                Objects.requireNonNull(requirement),
                new CeuLogPayload(
                        Objects.requireNonNull(activity),
                        Objects.requireNonNull(provider),
                        new BigDecimal(Objects.requireNonNull(units).strip().replace(',', '.')),
                        Objects.requireNonNull(completedOn),
                        categories));
    }

    /** What this form calls a field that the service names. */
    static String fieldOf(String named) {
        return named.startsWith(PAYLOAD) ? named.substring(PAYLOAD.length()) : named;
    }
}
