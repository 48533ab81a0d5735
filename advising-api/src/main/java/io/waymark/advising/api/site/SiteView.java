package io.waymark.advising.api.site;

import io.waymark.core.revision.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A site of the directory.
 *
 * @param taken how many are placed there today
 * @param uncovered how many placements, from today on, it does not cover as it is now: it is retired, its agreement ends before
 *     they do, or it has fewer places than are held on one of their days
 * @param agreement how its agreement stands today
 * @param retired whether no new students go there; it stays where they have been
 */
public record SiteView(
        UUID id,
        String name,
        SiteKind kind,
        String address,
        List<SiteContact> contacts,
        int capacity,
        int taken,
        int uncovered,
        @Nullable LocalDate agreementThrough,
        SiteAgreement agreement,
        @Nullable String notes,
        boolean retired,
        int version)
        implements Versioned {

    public SiteView {
        contacts = List.copyOf(contacts);
    }
}
