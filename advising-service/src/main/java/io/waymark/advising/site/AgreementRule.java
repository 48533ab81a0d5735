package io.waymark.advising.site;

import io.waymark.advising.api.site.SiteAgreement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a site's agreement stands. */
final class AgreementRule {

    /** So long before its end somebody should see to the next. */
    private static final int MONTHS_BEFORE = 3;

    private AgreementRule() {}

    /** @param through the last day for which it holds, if there is one */
    static SiteAgreement of(@Nullable LocalDate through, LocalDate today) {
        if (through == null) {
            return SiteAgreement.NONE;
        }
        if (through.isBefore(today)) {
            return SiteAgreement.LAPSED;
        }
        return through.isAfter(soon(today)) ? SiteAgreement.HOLDS : SiteAgreement.LAPSES_SOON;
    }

    /** What ends by this day ends soon. */
    static LocalDate soon(LocalDate today) {
        return today.plusMonths(MONTHS_BEFORE);
    }
}
