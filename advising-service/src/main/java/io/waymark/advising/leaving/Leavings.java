package io.waymark.advising.leaving;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;

/** Has somebody leave for another feature, as an admin would on their page. */
public interface Leavings {

    /**
     * In a transaction of its own.
     *
     * @param by the admin who recorded it
     * @param alongside what is done in that transaction too
     */
    void leave(PersonId person, Lifecycle lifecycle, LocalDate day, String reason, PersonId by, Runnable alongside);
}
