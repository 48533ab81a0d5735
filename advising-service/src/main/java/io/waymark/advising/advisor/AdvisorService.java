package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.advising.person.StudentRecordsChanged;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AdvisorService implements Advisors {

    private final AssignmentStore assignments;
    private final People people;
    private final StudentAccess access;
    private final Institutions institutions;
    private final ApplicationEventPublisher features;
    private final CurrentCaller caller;

    AdvisorService(
            AssignmentStore assignments,
            People people,
            StudentAccess access,
            Institutions institutions,
            ApplicationEventPublisher features,
            CurrentCaller caller) {
        this.assignments = assignments;
        this.people = people;
        this.access = access;
        this.institutions = institutions;
        this.features = features;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    Page<AdvisorView> list(@Nullable String after, int limit) {
        return Page.of(assignments.list(Cursor.read(after, 3), limit), limit, AssignmentStore::placeOf);
    }

    @Transactional(readOnly = true)
    AdvisorView show(PersonId advisor) {
        if (!caller.get().is(Role.ADMIN) && !caller.get().is(advisor)) {
            throw unknown();
        }
        return find(advisor);
    }

    AdvisorView limit(PersonId advisor, int limit, Revision revision) {
        find(advisor);
        assignments.lock(advisor);
        revision.requireCurrent(find(advisor).version());
        assignments.limit(advisor, limit);
        return find(advisor);
    }

    AdvisorView assign(PersonId advisor, Collection<PersonId> students) {
        find(advisor);
        assignments.lock(advisor);
        refuseUnlessStudents(students);
        var newcomers = new TreeSet<>(Comparator.comparing(PersonId::value));
        newcomers.addAll(students);
        newcomers.removeAll(assignments.advised(advisor, students));
        refuseBeyondLimit(find(advisor), newcomers.size());
        if (!newcomers.isEmpty()) {
            assignments.handOver(newcomers, advisor, institutions.today());
            features.publishEvent(new StudentRecordsChanged(newcomers));
        }
        return find(advisor);
    }

    List<AssignmentView> history(PersonId student) {
        access.require(student, "advisors");
        people.brief(student);
        return assignments.history(student);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PersonBrief> of(PersonId student) {
        return assignments.history(student).stream()
                .filter(it -> it.until() == null)
                .map(AssignmentView::advisor)
                .findFirst();
    }

    @Override
    public int standardLimit() {
        return assignments.standardLimit();
    }

    private void refuseUnlessStudents(Collection<PersonId> students) {
        var strangers = new HashSet<>(students);
        strangers.removeAll(people.active(students, Role.STUDENT));
        if (!strangers.isEmpty()) {
            throw new NotFoundException(
                    "no-such-student",
                    "Some of these are not active students.",
                    Map.of(
                            "students",
                            strangers.stream().map(PersonId::toString).sorted().toList()));
        }
    }

    private static void refuseBeyondLimit(AdvisorView advisor, int newcomers) {
        if (newcomers > 0 && advisor.load() + newcomers > advisor.limit()) {
            throw new RuleViolationException(
                    "caseload-full",
                    "This advisor has room for %d more students."
                            .formatted(Math.max(0, advisor.limit() - advisor.load())),
                    Map.of("load", advisor.load(), "limit", advisor.limit()));
        }
    }

    private AdvisorView find(PersonId advisor) {
        return assignments.find(advisor).orElseThrow(AdvisorService::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("no-such-advisor", "There is no such advisor.");
    }
}
