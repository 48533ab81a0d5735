package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rest of advising may do with journeys. */
public interface Journeys {

    /** The student's journey, held until the transaction ends so that nobody else changes what is on file meanwhile. */
    Optional<Walk> lock(PersonId student);

    Map<PersonId, Walk> find(Collection<PersonId> students);

    /** Puts many students, none of whom has a journey, on a roadmap's newest version; today if no day is given. */
    void begin(String roadmap, @Nullable LocalDate startedOn, Collection<PersonId> students);

    /** Works the student's standing out anew, after what is on file has changed. */
    void refresh(Walk walk);
}
