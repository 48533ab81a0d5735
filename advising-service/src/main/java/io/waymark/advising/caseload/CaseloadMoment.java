package io.waymark.advising.caseload;

import io.waymark.core.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Whose caseload, and when it is there. */
record CaseloadMoment(PersonId advisor, Instant now, ZoneId zone) {

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }
}
