package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonView;
import io.waymark.core.event.PersonChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;

/** How a directory entry is told to other services. */
public final class PersonNews {

    private PersonNews() {}

    public static PersonChanged of(PersonView person) {
        return new PersonChanged(
                CurrentInstitution.get(),
                new PersonId(person.id()),
                person.number(),
                person.givenName(),
                person.preferredName(),
                person.familyName(),
                person.email(),
                person.roles(),
                person.zone(),
                person.language(),
                person.lifecycle(),
                person.version());
    }
}
