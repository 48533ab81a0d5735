package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorSort;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.UnassignedStudent;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Cursor;
import io.waymark.core.paging.Page;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.revision.Revision;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class AdvisorService {

    private final AdvisorDirectory directory;
    private final Caseloads caseloads;
    private final AssignmentHistory history;
    private final AssignedStudents students;
    private final UnassignedStudents unassigned;
    private final People people;
    private final StudentAccess access;
    private final Institutions institutions;
    private final Disclosures disclosures;
    private final CurrentCaller caller;

    AdvisorService(
            AdvisorDirectory directory,
            Caseloads caseloads,
            AssignmentHistory history,
            AssignedStudents students,
            UnassignedStudents unassigned,
            People people,
            StudentAccess access,
            Institutions institutions,
            Disclosures disclosures,
            CurrentCaller caller) {
        this.directory = directory;
        this.caseloads = caseloads;
        this.history = history;
        this.students = students;
        this.unassigned = unassigned;
        this.people = people;
        this.access = access;
        this.institutions = institutions;
        this.disclosures = disclosures;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    CountedPage<AdvisorView> list(AdvisorSort sort, @Nullable String after, int limit) {
        var order = AdvisorOrder.of(sort);
        return CountedPage.of(
                Page.of(directory.list(order, order.read(after), limit), limit, order::placeOf), directory.count());
    }

    @Transactional(readOnly = true)
    AdvisorView show(PersonId advisor) {
        if (!caller.get().is(Role.ADMIN) && !caller.get().is(advisor)) {
            throw unknown();
        }
        return find(advisor);
    }

    AdvisorView limit(PersonId advisor, @Nullable Integer limit, Revision revision) {
        find(advisor);
        caseloads.lock(Set.of(advisor));
        revision.requireCurrent(find(advisor).version());
        caseloads.limit(advisor, limit);
        return find(advisor);
    }

    List<AssignmentView> history(PersonId student) {
        access.require(student, "advisors");
        people.brief(student);
        return history.of(student, institutions.zone());
    }

    CountedPage<AssignedStudent> students(PersonId advisor, StudentsWanted wanted, @Nullable String after, int limit) {
        people.find(advisor).orElseThrow(AdvisorService::unknown);
        var page = Page.of(students.of(advisor, wanted, wanted.read(after), limit), limit, wanted::placeOf);
        disclosures.record(
                page.items().stream().map(it -> new PersonId(it.student().id())).toList(), "advisors", "admin");
        return CountedPage.of(page, students.count(advisor, wanted));
    }

    Page<UnassignedStudent> unassigned(@Nullable String after, int limit) {
        var page = Page.of(unassigned.list(Cursor.read(after, 3), limit), limit, UnassignedStudents::placeOf);
        disclosures.record(
                page.items().stream().map(it -> new PersonId(it.student().id())).toList(), "advisors", "admin");
        return page;
    }

    private AdvisorView find(PersonId advisor) {
        return directory.find(advisor).orElseThrow(AdvisorService::unknown);
    }

    static NotFoundException unknown() {
        return new NotFoundException("no-such-advisor", "There is no such advisor.");
    }
}
