package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sites that take students. */
public final class SiteSamples {

    private SiteSamples() {}

    public static SiteEntry site(String name) {
        return site(name, 2, LocalDate.of(2199, 6, 30));
    }

    public static SiteEntry site(String name, int capacity, @Nullable LocalDate agreementThrough) {
        return new SiteEntry(
                name,
                SiteKind.CLINIC,
                "18 Harbor Street, Alder Valley",
                List.of(new SiteContact("Lena Ortiz", "lena.ortiz@clinic.example", "603-555-0134", "Schedules")),
                capacity,
                agreementThrough,
                "Ring at the side door.\nParking is free.");
    }
}
