package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.institution.LanguageTags;
import io.waymark.advising.institution.Zones;
import io.waymark.advising.person.PersonEntries.WrittenPerson;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.text.WrittenText;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote of a person, as it is kept.
 *
 * @param preferredName null where it is the given one, and so says nothing
 * @param zone the college's if null
 */
record CheckedEntry(
        String number,
        String givenName,
        @Nullable String preferredName,
        String familyName,
        String email,
        Set<Role> roles,
        @Nullable String zone,
        @Nullable String language) {

    static CheckedEntry of(PersonEntry entry) {
        var givenName = WrittenText.plain(entry.givenName());
        var preferredName = entry.preferredName() == null ? "" : WrittenText.plain(entry.preferredName());
        return new CheckedEntry(
                WrittenText.plainCode(entry.number()),
                givenName,
                preferredName.isEmpty() || preferredName.equals(givenName) ? null : preferredName,
                WrittenText.plain(entry.familyName()),
                WrittenText.plainCode(entry.email()),
                Set.copyOf(entry.roles()),
                entry.zone() == null ? null : Zones.require(entry.zone()),
                entry.language() == null ? null : LanguageTags.require(entry.language()));
    }

    WrittenPerson enteredAs(PersonId id) {
        return new WrittenPerson(id, true, number, givenName, preferredName, familyName, email, roles, zone, language);
    }
}
