package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteView;
import io.waymark.kit.search.SearchWords;
import java.time.LocalDate;
import java.util.UUID;

/** A site as it is kept. */
record Site(UUID id, SiteEntry entry, boolean retired, int version) {

    /** Two sites are the same by it. */
    String key() {
        return Sites.key(entry.name());
    }

    /** What it is found by. */
    String words() {
        return SearchWords.of(entry.name(), entry.address());
    }

    /** @param held there today and from today on */
    SiteView view(LocalDate today, HeldPlaces held) {
        return new SiteView(
                id,
                entry.name(),
                entry.kind(),
                entry.address(),
                entry.contacts(),
                entry.capacity(),
                held.taken(),
                held.uncovered(),
                entry.agreementThrough(),
                AgreementRule.of(entry.agreementThrough(), today),
                entry.notes(),
                retired,
                version);
    }
}
