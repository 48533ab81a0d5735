package io.waymark.advising.api.placement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The agreement of one placement.
 *
 * @param signedBy who signed it for the site
 */
public record PlacementAgreement(
        @NotBlank @Size(max = 100) String signedBy, @NotNull LocalDate signedOn) {}
