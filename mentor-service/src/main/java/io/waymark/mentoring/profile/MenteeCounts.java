package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import java.util.Collection;
import java.util.Map;

/** How many students take a place with a mentor at present; mentors without any are left out. Sessions know. */
public interface MenteeCounts {

    Map<PersonId, Integer> of(Collection<PersonId> mentors);

    Map<PersonId, Integer> ofAll();

    /** Whether this student can book the mentor: there is a place left, or they have one. */
    boolean hasRoom(PersonId mentor, int capacity, PersonId student);
}
