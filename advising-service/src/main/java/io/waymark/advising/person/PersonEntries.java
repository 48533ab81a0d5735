package io.waymark.advising.person;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes people into the directory, one or many thousands at once. */
public interface PersonEntries {

    /**
     * Begins to enter people. Until it is finished an address may be two people's, so that it can pass from one to another.
     *
     * @param by the admin who enters them, by hand or by an import
     */
    Entering enterBy(PersonId by);

    /** Entering people in several stretches. Whoever does so tells the other services afterwards. */
    interface Entering {

        /** Enters who is new and changes who is known. Those who were not active become so. */
        void write(List<WrittenPerson> people);

        /** Two people who have one address now. */
        Optional<SharedAddress> sharedAddress();

        /** Refuses if two people have one address now. */
        void finish();
    }

    record SharedAddress(PersonId one, PersonId other) {}

    /**
     * A person as they will be. What is null stays as it is; a new person has all but the preferred name, the zone and the
     * language, which are then the given name and the college's.
     *
     * @param roles what they are, besides what they are already
     */
    record WrittenPerson(
            PersonId id,
            boolean isNew,
            String number,
            @Nullable String givenName,
            @Nullable String preferredName,
            @Nullable String familyName,
            @Nullable String email,
            Set<Role> roles,
            @Nullable String zone,
            @Nullable String language) {

        /** What a new person is found by. */
        String words() {
            return PersonWords.of(
                    number,
                    Objects.requireNonNull(givenName),
                    preferredName,
                    Objects.requireNonNull(familyName),
                    Objects.requireNonNull(email));
        }
    }
}
