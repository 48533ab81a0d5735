package io.waymark.core.event;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;

/**
 * Somebody left their college, for a while or for good: what is arranged with them is to be canceled.
 *
 * @param lifecycle any but active
 * @param by who recorded it
 * @param revision the person's, as {@link PersonChanged} tells of the same change: whichever arrives first counts
 */
public record PersonLeft(
        InstitutionId institution, PersonId person, Lifecycle lifecycle, LocalDate since, PersonId by, long revision)
        implements IntegrationEvent {}
