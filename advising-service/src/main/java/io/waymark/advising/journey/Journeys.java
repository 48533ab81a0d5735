package io.waymark.advising.journey;

import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.StepKey;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rest of advising may do with journeys. */
public interface Journeys {

    /** The student's journey, held until the transaction ends so that nobody else changes what is on file meanwhile. */
    Optional<Walk> lock(PersonId student);

    Map<PersonId, Walk> find(Collection<PersonId> students);

    /**
     * Puts active students on a roadmap's newest version, from today if no day is given. Whoever walks it already goes on as
     * they are; if one of them walks another, all are refused.
     */
    void begin(String roadmap, @Nullable LocalDate startedOn, Collection<PersonId> students);

    /** The steps whose prerequisites the student has not completed; of two roadmaps that have it, the one in front says it. */
    Set<StepKey> locked(Walk walk);

    /** Works the student's standing out anew, after what is on file has changed. */
    void refresh(Walk walk);
}
