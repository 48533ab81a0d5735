package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** What the rest of advising may do with journeys. */
public interface Journeys {

    /** The student's journey, held until the transaction ends so that nobody else changes what is on file meanwhile. */
    Optional<Walk> lock(PersonId student);

    Map<PersonId, Walk> find(Collection<PersonId> students);

    /** Works the student's standing out anew, after what is on file has changed. */
    void refresh(Walk walk);
}
