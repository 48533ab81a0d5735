package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.institution.InstitutionFounded;
import io.waymark.core.identity.Role;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

@Component
class FirstAdminListener {

    private final NewPeople people;

    FirstAdminListener(NewPeople people) {
        this.people = people;
    }

    @EventListener
    void on(InstitutionFounded founded) {
        var admin = founded.admin();
        var entry = new PersonEntry(
                admin.number(),
                admin.givenName(),
                null,
                admin.familyName(),
                admin.email(),
                Set.of(Role.ADMIN),
                null,
                null);
        people.enterFirst(entry);
    }
}
