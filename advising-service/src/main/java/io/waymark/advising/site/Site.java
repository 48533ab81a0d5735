package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteView;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** A site as it is kept. */
record Site(UUID id, SiteEntry entry, boolean retired, int version) {

    /** Two sites are the same by it. */
    static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    String key() {
        return key(entry.name());
    }

    /** @param taken how many are placed there today */
    SiteView view(LocalDate today, int taken) {
        return new SiteView(
                id,
                entry.name(),
                entry.kind(),
                entry.address(),
                entry.contacts(),
                entry.capacity(),
                taken,
                entry.agreementThrough(),
                AgreementRule.of(entry.agreementThrough(), today),
                entry.notes(),
                retired,
                version);
    }
}
