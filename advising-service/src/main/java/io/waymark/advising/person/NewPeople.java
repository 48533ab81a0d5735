package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.event.Outbox;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters one person by the same operation as an import enters thousands, and tells the other services. */
@Component
class NewPeople {

    private final PersonEntries entries;
    private final PersonDirectory directory;
    private final PersonRepository people;
    private final Outbox outbox;

    NewPeople(PersonEntries entries, PersonDirectory directory, PersonRepository people, Outbox outbox) {
        this.entries = entries;
        this.directory = directory;
        this.people = people;
        this.outbox = outbox;
    }

    PersonView enter(PersonId id, PersonEntry entry, PersonId by) {
        var checked = CheckedEntry.of(entry);
        if (people.isNumberTaken(checked.number(), id)) {
            throw PersonService.numberTaken();
        }
        var entering = entries.enterBy(by);
        entering.write(List.of(checked.enteredAs(id)));
        entering.finish();
        var entered = directory.find(List.of(id)).getFirst();
        outbox.publish(PersonNews.of(entered));
        return entered;
    }

    /** The first admin, or another one for a college that has begun. */
    void enterFirst(PersonEntry admin) {
        var id = PersonId.next();
        if (!people.isNumberTaken(CheckedEntry.of(admin).number(), id)) {
            enter(id, admin, id);
        }
    }
}
