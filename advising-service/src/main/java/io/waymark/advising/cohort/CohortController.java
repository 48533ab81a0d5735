package io.waymark.advising.cohort;

import io.waymark.advising.api.cohort.AddMembers;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.cohort.CohortEntry;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.cohort.MemberView;
import io.waymark.advising.api.cohort.MembershipView;
import io.waymark.advising.api.cohort.MergeCohort;
import io.waymark.advising.api.cohort.RemoveMembers;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CohortController implements CohortApi {

    private final CohortService cohorts;
    private final MemberService members;

    CohortController(CohortService cohorts, MemberService members) {
        this.cohorts = cohorts;
        this.members = members;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public CountedPage<CohortView> list(@Nullable String q, @Nullable String after, int limit) {
        return cohorts.list(q, after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CohortView create(CohortEntry entry, @Nullable String key) {
        return cohorts.create(entry, key);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public CohortView show(UUID cohort) {
        return cohorts.show(cohort);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CohortView rename(UUID cohort, CohortEntry entry, Revision revision) {
        return cohorts.rename(cohort, entry, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CountedPage<CohortView> archived(@Nullable String after, int limit) {
        return cohorts.archived(after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CohortView archive(UUID cohort, Revision revision) {
        return cohorts.archive(cohort, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CohortView unarchive(UUID cohort, Revision revision) {
        return cohorts.unarchive(cohort, revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CohortView merge(UUID cohort, MergeCohort request, Revision revision) {
        return cohorts.merge(cohort, request.into(), revision);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public void delete(UUID cohort, Revision revision) {
        cohorts.delete(cohort, revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public Page<MemberView> members(UUID cohort, @Nullable String after, int limit) {
        return members.members(cohort, after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CohortView addMembers(UUID cohort, AddMembers request) {
        return members.add(
                cohort, request.students().stream().map(PersonId::new).toList());
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CohortView removeMembers(UUID cohort, RemoveMembers request) {
        return members.remove(
                cohort, request.students().stream().map(PersonId::new).collect(Collectors.toSet()));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CohortView removeMember(UUID cohort, UUID student) {
        return members.remove(cohort, Set.of(new PersonId(student)));
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'ADMIN')")
    public List<MembershipView> of(UUID student) {
        return members.of(new PersonId(student));
    }
}
