package io.waymark.advising.person;

import io.waymark.advising.api.person.LifecycleChangeView;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PersonService implements Lifecycles {

    private final PersonRepository people;
    private final PersonDirectory directory;
    private final PersonMapper mapper;
    private final LifecycleHistory history;
    private final Institutions institutions;
    private final StudentAccess access;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final ApplicationEventPublisher features;

    PersonService(
            PersonRepository people,
            PersonDirectory directory,
            PersonMapper mapper,
            LifecycleHistory history,
            Institutions institutions,
            StudentAccess access,
            IdempotencyKeys keys,
            CurrentCaller caller,
            Outbox outbox,
            ApplicationEventPublisher features) {
        this.people = people;
        this.directory = directory;
        this.mapper = mapper;
        this.history = history;
        this.institutions = institutions;
        this.access = access;
        this.keys = keys;
        this.caller = caller;
        this.outbox = outbox;
        this.features = features;
    }

    @Transactional(readOnly = true)
    Page<PersonView> list(PersonDirectory.PeopleWanted wanted, @Nullable String after, int limit) {
        return Page.of(directory.list(wanted, Cursor.read(after, 3), limit), limit, PersonDirectory::placeOf);
    }

    /** The legal name is for admins and for the person. */
    PersonView show(PersonId id) {
        var relationship = access.require(id, "directory");
        var person = mapper.toView(load(id));
        return relationship == Relationship.ADVISOR && !caller.get().is(Role.ADMIN)
                ? person.withoutLegalName()
                : person;
    }

    @Transactional(readOnly = true)
    List<LifecycleChangeView> lifecycle(PersonId id) {
        load(id);
        return history.of(id);
    }

    PersonView add(PersonEntry entry, @Nullable String key) {
        var id = PersonId.next();
        return keys.claim(key, entry, id.value())
                .map(earlier -> mapper.toView(load(new PersonId(earlier))))
                .orElseGet(() -> enter(id, entry, institutions.zone()));
    }

    void addFirst(PersonEntry entry, ZoneId zone) {
        if (!people.existsByNumber(entry.number().strip())) {
            enter(PersonId.next(), entry, zone);
        }
    }

    PersonView change(PersonId id, PersonEntry entry, Revision revision) {
        refuseToLockOneselfOut(id, entry.roles().contains(Role.ADMIN));
        refuseTaken(entry, id);
        return edit(id, revision, person -> person.change(entry, institutions.zone()));
    }

    PersonView deactivate(PersonId id, Revision revision) {
        refuseToLockOneselfOut(id, false);
        return edit(id, revision, person -> become(person, Lifecycle.DEACTIVATED, institutions.today(), null));
    }

    PersonView reactivate(PersonId id, Revision revision) {
        return edit(id, revision, person -> become(person, Lifecycle.ACTIVE, institutions.today(), null));
    }

    @Override
    public PersonView change(PersonId id, Revision revision, Lifecycle next, LocalDate since, String reason) {
        refuseToLockOneselfOut(id, false);
        return edit(id, revision, person -> become(person, next, since, reason));
    }

    private void become(Person person, Lifecycle next, LocalDate since, @Nullable String reason) {
        if (person.getLifecycle() != next) {
            person.become(next);
            history.add(person.getId(), next, since, reason, caller.get().person());
        }
    }

    private PersonView enter(PersonId id, PersonEntry entry, ZoneId zone) {
        refuseTaken(entry, id);
        return tell(people.saveAndFlush(new Person(id, entry, zone)));
    }

    private PersonView edit(PersonId id, Revision revision, Consumer<Person> verb) {
        var person = load(id);
        revision.requireCurrent(person.getVersion());
        verb.accept(person);
        var saved = people.saveAndFlush(person);
        if (saved.getVersion() == revision.version()) {
            return mapper.toView(saved);
        }
        var view = tell(saved);
        if (view.roles().contains(Role.STUDENT)) {
            features.publishEvent(StudentRecordsChanged.of(id));
        }
        return view;
    }

    private PersonView tell(Person person) {
        var view = mapper.toView(person);
        outbox.publish(PersonNews.of(view));
        return view;
    }

    private void refuseToLockOneselfOut(PersonId id, boolean staysAdmin) {
        if (!staysAdmin && caller.get().is(id)) {
            throw new RuleViolationException(
                    "not-yourself", "You cannot take your own rights away. Ask another admin to do it.");
        }
    }

    private void refuseTaken(PersonEntry entry, PersonId except) {
        if (people.isNumberTaken(entry.number().strip(), except)) {
            throw new ConflictException("number-taken", "Somebody else has this number.");
        }
        if (people.isEmailTaken(entry.email().strip(), except)) {
            throw new ConflictException("email-taken", "Somebody else has this e-mail address.");
        }
    }

    private Person load(PersonId id) {
        return people.findById(id).orElseThrow(DirectoryPeople::unknown);
    }
}
