package io.waymark.advising.advisor;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.core.identity.PersonId;
import java.util.Optional;

/** What the rest of advising may ask about advisors. */
public interface Advisors {

    /** The student's advisor today. */
    Optional<PersonBrief> of(PersonId student);

    /** How many students an advisor may have of whom nobody said anything else. */
    int standardLimit();
}
