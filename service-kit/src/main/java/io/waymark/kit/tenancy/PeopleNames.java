package io.waymark.kit.tenancy;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** What a service knows the people of the current college by. */
public interface PeopleNames {

    /** What these are called, in one statement; who is unknown is missing. */
    Map<UUID, String> of(Collection<UUID> people);
}
