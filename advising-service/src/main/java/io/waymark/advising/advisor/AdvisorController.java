package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AdvisorController implements AdvisorApi {

    private final AdvisorService advisors;

    AdvisorController(AdvisorService advisors) {
        this.advisors = advisors;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<AdvisorView> list(@Nullable String after, int limit) {
        return advisors.list(after, limit);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public AdvisorView show(UUID advisor) {
        return advisors.show(new PersonId(advisor));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public AdvisorView limit(UUID advisor, CaseloadLimit limit, Revision revision) {
        return advisors.limit(new PersonId(advisor), limit.limit(), revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public AdvisorView assign(UUID advisor, AssignStudents request) {
        return advisors.assign(
                new PersonId(advisor),
                request.students().stream().map(PersonId::new).toList());
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public List<AssignmentView> history(UUID student) {
        return advisors.history(new PersonId(student));
    }
}
