package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonSettings;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.institution.LanguageTags;
import io.waymark.advising.institution.Zones;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class PersonService {

    private final PersonRepository people;
    private final PersonDirectory directory;
    private final PeopleList lists;
    private final PersonEdits edits;
    private final NewPeople newPeople;
    private final PersonMapper mapper;
    private final Institutions institutions;
    private final StudentAccess access;
    private final AdvisorLoad load;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;

    PersonService(
            PersonRepository people,
            PersonDirectory directory,
            PeopleList lists,
            PersonEdits edits,
            NewPeople newPeople,
            PersonMapper mapper,
            Institutions institutions,
            StudentAccess access,
            AdvisorLoad load,
            IdempotencyKeys keys,
            CurrentCaller caller) {
        this.people = people;
        this.directory = directory;
        this.lists = lists;
        this.edits = edits;
        this.newPeople = newPeople;
        this.mapper = mapper;
        this.institutions = institutions;
        this.access = access;
        this.load = load;
        this.keys = keys;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    CountedPage<PersonView> list(PeopleWanted wanted, @Nullable String after, int limit) {
        return lists.list(wanted, after, limit);
    }

    /** The legal name is for admins and for the person. */
    PersonView show(PersonId id) {
        var relationship = access.require(id, "directory");
        var person = mapper.toView(edits.load(id));
        return relationship == Relationship.ADVISOR && !caller.get().is(Role.ADMIN)
                ? person.withoutLegalName()
                : person;
    }

    PersonView add(PersonEntry entry, @Nullable String key) {
        var id = PersonId.next();
        return keys.claim(key, entry, id.value())
                .map(earlier -> mapper.toView(edits.load(new PersonId(earlier))))
                .orElseGet(() -> newPeople.enter(id, entry, caller.get().person()));
    }

    PersonView change(PersonId id, PersonEntry entry, Revision revision) {
        if (!entry.roles().contains(Role.ADMIN)) {
            edits.refuseToLockOneselfOut(id);
        }
        var checked = CheckedEntry.of(entry);
        refuseTaken(checked, id);
        refuseToLeaveStudents(id, checked);
        return edits.edit(id, revision, person -> person.change(checked, institutions.zone()));
    }

    /** Of the caller. */
    PersonView settings(PersonSettings settings, Revision revision) {
        var zone = Zones.require(settings.zone());
        var language = settings.language() == null ? null : LanguageTags.require(settings.language());
        return edits.edit(caller.get().person(), revision, person -> person.live(zone, language));
    }

    /** Whoever assigns students holds the advisor before: nobody does meanwhile. */
    private void refuseToLeaveStudents(PersonId id, CheckedEntry entry) {
        if (entry.roles().contains(Role.ADVISOR)) {
            return;
        }
        directory.lock(List.of(id));
        if (edits.load(id).getRoles().contains(Role.ADVISOR) && load.hasStudents(id)) {
            throw new RuleViolationException(
                    "students-assigned",
                    "Students are assigned to this advisor. Hand them over first, then take the role away.");
        }
    }

    private void refuseTaken(CheckedEntry entry, PersonId except) {
        if (people.isNumberTaken(entry.number(), except)) {
            throw numberTaken();
        }
        if (people.isEmailTaken(entry.email(), except)) {
            throw emailTaken();
        }
    }

    static ConflictException numberTaken() {
        return new ConflictException("number-taken", "Somebody else has this number.");
    }

    static ConflictException emailTaken() {
        return new ConflictException("email-taken", "Somebody else has this e-mail address.");
    }
}
