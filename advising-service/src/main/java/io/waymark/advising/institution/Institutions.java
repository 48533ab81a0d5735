package io.waymark.advising.institution;

import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.institution.UsState;
import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

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

    /** The state whose rules for occupations hold at the college, if it says so. */
    Optional<UsState> state();

    /** In which order files of the college write days, if it says so or its time zone tells. */
    Optional<DateOrder> dateOrder();

    /** How the college is told to other services. */
    InstitutionOpened news();
}
