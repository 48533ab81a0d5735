package io.waymark.advising.institution;

import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import java.time.LocalDate;
import java.time.ZoneId;

/** What the rest of advising may ask about the college at work. */
public interface Institutions {

    /** The college that a slug names, whether it is open or not. */
    InstitutionId idOf(String slug);

    /** Refuses work for a college that is not open. */
    void requireOpen();

    /** The zone in which the college's day is reckoned. */
    ZoneId zone();

    /** The date at the college. */
    LocalDate today();

    /** How the college is told to other services. */
    InstitutionOpened news();
}
