package io.waymark.advising.advisor;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorSort;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.advisor.CaseloadLimit;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
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
    public CountedPage<AdvisorView> list(AdvisorSort sort, @Nullable String after, int limit) {
        return advisors.list(sort, after, limit);
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
}
