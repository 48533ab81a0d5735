package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.person.PersonWords.FoundBy;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Changes one person as they were read, and tells whoever must hear of it. */
@Component
class PersonEdits {

    private final PersonRepository people;
    private final PersonMapper mapper;
    private final PersonWords words;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final ApplicationEventPublisher features;

    PersonEdits(
            PersonRepository people,
            PersonMapper mapper,
            PersonWords words,
            CurrentCaller caller,
            Outbox outbox,
            ApplicationEventPublisher features) {
        this.people = people;
        this.mapper = mapper;
        this.words = words;
        this.caller = caller;
        this.outbox = outbox;
        this.features = features;
    }

    Person load(PersonId id) {
        return people.findById(id).orElseThrow(DirectoryPeople::unknown);
    }

    PersonView edit(PersonId id, Revision revision, Consumer<Person> verb) {
        var person = load(id);
        revision.requireCurrent(person.getVersion());
        var wasStudent = person.getRoles().contains(Role.STUDENT);
        verb.accept(person);
        var view = mapper.toView(people.saveAndFlush(person));
        words.change(List.of(new FoundBy(id, person.words())));
        if (view.version() != revision.version()) {
            outbox.publish(PersonNews.of(view));
            if (wasStudent || view.roles().contains(Role.STUDENT)) {
                features.publishEvent(StudentRecordsChanged.of(id));
            }
        }
        return view;
    }

    void refuseToLockOneselfOut(PersonId id) {
        if (caller.get().is(id)) {
            throw new RuleViolationException(
                    "not-yourself", "You cannot take your own rights away. Ask another admin to do it.");
        }
    }
}
