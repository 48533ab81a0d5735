package io.waymark.kit.tenancy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a service knows the people of the current college by. */
public interface PeopleNames {

    /** What these are called, in one statement; who is unknown is missing. */
    Map<UUID, String> of(Collection<UUID> people);

    /** Which of these have a student's record that is kept here, in one statement. */
    Set<UUID> students(Collection<UUID> people);
}
