package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the rest of advising may ask of the directory. */
public interface People {

    PersonBrief brief(PersonId person);

    /** In one statement; who is unknown is missing. */
    Map<PersonId, PersonBrief> briefs(Collection<PersonId> people);

    /** The person's entry, if it exists. */
    Optional<PersonView> find(PersonId person);

    /** Who has this email address, whatever its case. */
    Optional<PersonView> withEmail(String email);

    /** In one statement; who is unknown is missing. */
    Map<PersonId, PersonView> entries(Collection<PersonId> people);

    /** Which of these are active and have the role. */
    Set<PersonId> active(Collection<PersonId> people, Role role);

    /** All who are active and have a role that few have. */
    Set<PersonId> holders(Role role);

    /** As {@link #active}, and none of them leaves before the transaction ends. */
    Set<PersonId> hold(Collection<PersonId> people, Role role);

    /**
     * Waits until nobody else holds or changes these, whatever they are, and keeps all others from it until the transaction
     * ends; in one order for all. Whoever changes a student's assignments does so first.
     */
    void lock(Collection<PersonId> people);

    /** Refuses with 404 unless this is an active student. */
    PersonView requireStudent(PersonId student);
}
