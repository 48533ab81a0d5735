package io.waymark.scheduling.availability;

import io.waymark.core.identity.PersonId;

/** Where people live, which is the zone of their hours until they say otherwise. The service knows. */
@FunctionalInterface
public interface HomeZones {

    /** The IANA zone. */
    String of(PersonId person);
}
