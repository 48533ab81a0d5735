package io.waymark.advising.advisor;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the rest of advising may ask about advisors. */
public interface Advisors {

    /** The student's advisor now. */
    Optional<PersonBrief> of(PersonId student);

    /** The advisors of these students now, in one statement; who has none is missing. */
    Map<PersonId, PersonBrief> of(Collection<PersonId> students);
}
