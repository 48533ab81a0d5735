package io.waymark.mentoring.directory;

import io.waymark.core.identity.PersonId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Who is who at the current college. */
public interface Directory {

    Optional<Entry> find(PersonId person);

    Map<PersonId, Entry> findAll(Collection<PersonId> people);

    /**
     * A person as mentoring knows them.
     *
     * @param zone the IANA zone the person lives in
     */
    record Entry(PersonId person, String name, String zone) {}
}
