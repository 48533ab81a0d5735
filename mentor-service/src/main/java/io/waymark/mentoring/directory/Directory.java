package io.waymark.mentoring.directory;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is who at the current college. */
public interface Directory {

    Optional<Entry> find(PersonId person);

    Map<PersonId, Entry> findAll(Collection<PersonId> people);

    /** What these people are called; who is not known is left out. */
    default Map<PersonId, String> names(Collection<PersonId> people) {
        return findAll(people).values().stream().collect(Collectors.toMap(Entry::person, Entry::name));
    }

    boolean isActive(PersonId person, Role role);

    /** Which of these have the role, also those who have left. */
    Set<UUID> having(Role role, Collection<UUID> people);

    /** Whether they are away by the newest that is known of them: news of a leaving may arrive after those of the return. */
    boolean isAway(PersonId person);

    /** What the caller is told of whoever has left. */
    static RuleViolationException left() {
        return new RuleViolationException(
                "person-left", "Somebody who has left the college takes part in nothing new.");
    }

    /** Refuses if one of these has left, and keeps them from leaving until what is being booked is committed. */
    void hold(PersonId... people);

    /**
     * A person as mentoring knows them.
     *
     * @param zone the IANA zone the person lives in
     */
    record Entry(PersonId person, String name, String zone) {}
}
