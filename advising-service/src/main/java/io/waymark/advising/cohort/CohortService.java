package io.waymark.advising.cohort;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.MemberView;
import io.waymark.advising.cohort.MemberStore.Joining;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.ConflictException;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.idempotency.IdempotencyKeys;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CohortService implements Cohorts {

    private final CohortRepository cohorts;
    private final MemberStore members;
    private final People people;
    private final Disclosures disclosures;
    private final IdempotencyKeys keys;
    private final CurrentCaller caller;
    private final Clock clock;

    CohortService(
            CohortRepository cohorts,
            MemberStore members,
            People people,
            Disclosures disclosures,
            IdempotencyKeys keys,
            CurrentCaller caller,
            Clock clock) {
        this.cohorts = cohorts;
        this.members = members;
        this.people = people;
        this.disclosures = disclosures;
        this.keys = keys;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page<CohortView> list(@Nullable String after, int limit) {
        return Page.of(members.cohorts(Cursor.read(after, 1), limit), limit, it -> Cursor.at(it.name()));
    }

    @Transactional(readOnly = true)
    CohortView show(UUID id) {
        return view(load(id));
    }

    CohortView create(CohortEntry entry, @Nullable String key) {
        var id = UuidCreator.getTimeOrderedEpoch();
        return keys.claim(key, entry, id).map(this::show).orElseGet(() -> {
            refuseTaken(entry.name(), id);
            return view(cohorts.saveAndFlush(new Cohort(id, entry.name())));
        });
    }

    CohortView rename(UUID id, CohortEntry entry, Revision revision) {
        var cohort = load(id);
        revision.requireCurrent(cohort.version());
        refuseTaken(entry.name(), id);
        cohort.rename(entry.name());
        return view(cohorts.saveAndFlush(cohort));
    }

    Page<MemberView> members(UUID id, @Nullable String after, int limit) {
        load(id);
        var who = caller.get();
        var admin = who.is(Role.ADMIN);
        var found = members.members(id, admin ? null : who.person(), Cursor.read(after, 3), limit, clock.instant());
        var page = Page.of(found, limit, MemberStore::placeOf);
        disclosures.record(
                page.items().stream().map(it -> new PersonId(it.student().id())).toList(),
                "cohort",
                admin ? "admin" : "advisor");
        return page;
    }

    CohortView add(UUID id, Collection<PersonId> students) {
        var cohort = load(id);
        refuseUnlessStudents(students);
        members.add(id, students, clock.instant());
        return view(cohort);
    }

    @Override
    public void join(Map<PersonId, Set<String>> cohortsOfStudents) {
        var joining = cohortsOfStudents.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(name -> new Joining(it.getKey(), name.strip())))
                .toList();
        if (!joining.isEmpty()) {
            refuseUnlessStudents(joining.stream().map(Joining::student).collect(Collectors.toSet()));
            members.make(joining.stream().map(Joining::cohort).collect(Collectors.toSet()));
            members.join(joining, clock.instant());
        }
    }

    private void refuseUnlessStudents(Collection<PersonId> students) {
        if (people.active(students, Role.STUDENT).size() < students.size()) {
            throw new NotFoundException("no-such-student", "Some of these are not active students.");
        }
    }

    CohortView remove(UUID id, PersonId student) {
        var cohort = load(id);
        members.remove(id, student);
        return view(cohort);
    }

    private CohortView view(Cohort cohort) {
        return cohort.view(members.count(cohort.id()));
    }

    private void refuseTaken(String name, UUID except) {
        if (cohorts.isNameTaken(name.strip(), except)) {
            throw new ConflictException("name-taken", "There is a cohort of this name.");
        }
    }

    private Cohort load(UUID id) {
        return cohorts.findById(id)
                .orElseThrow(() -> new NotFoundException("no-such-cohort", "There is no such cohort."));
    }
}
