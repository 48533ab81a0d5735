package io.waymark.advising.cohort;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.MemberView;
import io.waymark.advising.api.cohort.MembershipView;
import io.waymark.advising.cohort.MemberStore.Joining;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.text.WrittenText;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in which cohort. */
@Service
@Transactional
class MemberService implements Cohorts {

    private final CohortService cohorts;
    private final MemberStore members;
    private final MemberQuery query;
    private final People people;
    private final StudentAccess access;
    private final Disclosures disclosures;
    private final CurrentCaller caller;
    private final Clock clock;

    MemberService(
            CohortService cohorts,
            MemberStore members,
            MemberQuery query,
            People people,
            StudentAccess access,
            Disclosures disclosures,
            CurrentCaller caller,
            Clock clock) {
        this.cohorts = cohorts;
        this.members = members;
        this.query = query;
        this.people = people;
        this.access = access;
        this.disclosures = disclosures;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public void require(UUID cohort) {
        cohorts.load(cohort);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> names() {
        return cohorts.names(false);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> archivedNames() {
        return cohorts.names(true);
    }

    Page<MemberView> members(UUID id, @Nullable String after, int limit) {
        cohorts.load(id);
        var who = caller.get();
        var admin = who.is(Role.ADMIN);
        var found = query.members(id, admin ? null : who.person(), Cursor.read(after, 3), limit, clock.instant());
        var page = Page.of(found, limit, MemberQuery::placeOf);
        disclosures.record(
                page.items().stream().map(it -> new PersonId(it.student().id())).toList(),
                "cohort",
                admin ? "admin" : "advisor");
        return page;
    }

    List<MembershipView> of(PersonId student) {
        access.require(student, "cohorts");
        people.brief(student);
        return query.cohortsOf(student);
    }

    CohortView add(UUID id, Collection<PersonId> students) {
        var cohort = cohorts.load(id);
        CohortService.requireOpen(cohort);
        refuseUnlessStudents(students);
        members.add(id, students, clock.instant());
        return cohorts.view(cohort);
    }

    @Override
    public void join(Map<PersonId, Set<String>> cohortsOfStudents) {
        var joining = cohortsOfStudents.entrySet().stream()
                .flatMap(it -> it.getValue().stream().map(name -> new Joining(it.getKey(), WrittenText.tidy(name))))
                .toList();
        if (!joining.isEmpty()) {
            refuseUnlessStudents(joining.stream().map(Joining::student).collect(Collectors.toSet()));
            members.make(joining.stream().map(Joining::cohort).collect(Collectors.toSet()));
            members.archivedAmong(joining).ifPresent(it -> {
                throw CohortService.archived(it);
            });
            members.join(joining, clock.instant());
        }
    }

    private void refuseUnlessStudents(Collection<PersonId> students) {
        if (people.active(students, Role.STUDENT).size() < students.size()) {
            throw new NotFoundException("no-such-student", "Some of these are not active students.");
        }
    }

    CohortView remove(UUID id, Set<PersonId> students) {
        var cohort = cohorts.load(id);
        if (people.entries(students).size() < students.size()) {
            throw new NotFoundException("no-such-person", "There is no such person.");
        }
        members.remove(id, students);
        return cohorts.view(cohort);
    }
}
