package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentPhase;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.EndAssignment;
import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.advising.api.advisor.HandoverView;
import io.waymark.advising.api.advisor.UnassignedStudent;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.kit.search.Sought;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssignmentController implements AssignmentApi {

    private final AdvisorService advisors;
    private final AssignmentService assignments;
    private final AssignmentEnding ending;
    private final AssignmentCanceling canceling;
    private final HandoverService handovers;

    AssignmentController(
            AdvisorService advisors,
            AssignmentService assignments,
            AssignmentEnding ending,
            AssignmentCanceling canceling,
            HandoverService handovers) {
        this.advisors = advisors;
        this.assignments = assignments;
        this.ending = ending;
        this.canceling = canceling;
        this.handovers = handovers;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CountedPage<AssignedStudent> students(
            UUID advisor,
            @Nullable List<UUID> among,
            @Nullable String q,
            @Nullable AssignmentPhase phase,
            AssignedSort sort,
            @Nullable String after,
            int limit) {
        return advisors.students(
                new PersonId(advisor), new StudentsWanted(among, Sought.of(q), phase, sort), after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<UnassignedStudent> unassigned(@Nullable String after, int limit) {
        return advisors.unassigned(after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public AdvisorView assign(UUID advisor, AssignStudents request) {
        return assignments.assign(new PersonId(advisor), request);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public HandoverView handOver(UUID advisor, HandOverStudents request) {
        return handovers.handOver(new PersonId(advisor), request);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public List<AssignmentView> history(UUID student) {
        return advisors.history(new PersonId(student));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public void end(UUID assignment, EndAssignment request) {
        ending.end(assignment, request.on());
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public void cancel(UUID assignment) {
        canceling.cancel(assignment);
    }
}
