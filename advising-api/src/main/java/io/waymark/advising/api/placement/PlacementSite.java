package io.waymark.advising.api.placement;

import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteKind;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site as students see it.
 *
 * @param taken how many places are held today
 */
public record PlacementSite(
        UUID id,
        String name,
        SiteKind kind,
        String address,
        int capacity,
        int taken,
        @Nullable LocalDate agreementThrough,
        SiteAgreement agreement,
        @Nullable String notes) {

    /** Whether somebody can be placed there at all. */
    public boolean isOpen() {
        return agreement == SiteAgreement.HOLDS || agreement == SiteAgreement.LAPSES_SOON;
    }
}
