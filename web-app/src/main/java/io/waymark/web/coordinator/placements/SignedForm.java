package io.waymark.web.coordinator.placements;

import io.waymark.advising.api.placement.PlacementAgreement;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Who signed the agreement of a placement and when, as it is typed. */
record SignedForm(
        @NotBlank @Size(max = 100) @Nullable String signedBy,
        @NotNull @Nullable LocalDate signedOn,
        @Nullable String version) {

    static SignedForm empty() {
        return new SignedForm(null, null, null);
    }

    PlacementAgreement agreement() {
        return new PlacementAgreement(Objects.requireNonNull(signedBy).strip(), Objects.requireNonNull(signedOn));
    }
}
