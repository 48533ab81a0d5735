package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes many people into the directory at once. */
public interface PersonEntries {

    /**
     * Begins to enter people. Until it is finished an address may be two people's, so that it can pass from one to another.
     *
     * @param by the admin whose import it is
     */
    Entering enterBy(PersonId by);

    /** Entering people in several stretches. Whoever does so tells the other services afterwards. */
    interface Entering {

        /** Enters who is new and changes who is known. Those who were not active become so. */
        void write(List<WrittenPerson> people);

        /** Refuses if two people have one address now. */
        void finish();
    }

    /**
     * A person as they will be. What is null stays as it is; a new person has all but the zone, which is then the college's.
     *
     * @param roles what they are, besides what they are already
     */
    record WrittenPerson(
            PersonId id,
            boolean isNew,
            String number,
            @Nullable String givenName,
            @Nullable String familyName,
            @Nullable String email,
            Set<Role> roles,
            @Nullable String zone) {}
}
