package io.waymark.advising.api.cohort;

import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Cohorts: admins keep them, advisors read them. */
@HttpExchange("/api")
public interface CohortApi {

    /**
     * By name, without those that are archived.
     *
     * @param q the beginnings of words of the name
     */
    @GetExchange("/cohorts")
    CountedPage<CohortView> list(
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    default CountedPage<CohortView> list(@Nullable String after, int limit) {
        return list(null, after, limit);
    }

    @PostExchange("/cohorts")
    CohortView create(
            @Valid @RequestBody CohortEntry entry,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    @GetExchange("/cohorts/{cohort}")
    CohortView show(@PathVariable UUID cohort);

    @PutExchange("/cohorts/{cohort}")
    CohortView rename(
            @PathVariable UUID cohort,
            @Valid @RequestBody CohortEntry entry,
            @RequestHeader("If-Match") Revision revision);

    /** Those that are archived, by name. */
    @GetExchange("/cohorts/archived")
    CountedPage<CohortView> archived(
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** Nobody joins it any more, and lists do not offer it; its members stay. */
    @PostExchange("/cohorts/{cohort}/archive")
    CohortView archive(@PathVariable UUID cohort, @RequestHeader("If-Match") Revision revision);

    @PostExchange("/cohorts/{cohort}/unarchive")
    CohortView unarchive(@PathVariable UUID cohort, @RequestHeader("If-Match") Revision revision);

    /** Its members become the other's, and files that name it find the other. Returns the other. */
    @PostExchange("/cohorts/{cohort}/merge")
    CohortView merge(
            @PathVariable UUID cohort,
            @Valid @RequestBody MergeCohort request,
            @RequestHeader("If-Match") Revision revision);

    /** Of a cohort without members only. */
    @DeleteExchange("/cohorts/{cohort}")
    void delete(@PathVariable UUID cohort, @RequestHeader("If-Match") Revision revision);

    /** By family name. An advisor is shown their own advisees. */
    @GetExchange("/cohorts/{cohort}/members")
    Page<MemberView> members(
            @PathVariable UUID cohort,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** Adds students; those who are members already stay members. */
    @PostExchange("/cohorts/{cohort}/members")
    CohortView addMembers(@PathVariable UUID cohort, @Valid @RequestBody AddMembers request);

    /** Removes students; those who are no members stay none. */
    @PostExchange("/cohorts/{cohort}/members/remove")
    CohortView removeMembers(@PathVariable UUID cohort, @Valid @RequestBody RemoveMembers request);

    @DeleteExchange("/cohorts/{cohort}/members/{student}")
    CohortView removeMember(@PathVariable UUID cohort, @PathVariable UUID student);

    /** The cohorts a student is in, by name. For the student's advisor and admins. */
    @GetExchange("/students/{student}/cohorts")
    List<MembershipView> of(@PathVariable UUID student);
}
