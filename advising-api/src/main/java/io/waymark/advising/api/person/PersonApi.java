package io.waymark.advising.api.person;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.CountedPage;
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
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The directory: admins keep it, everybody finds themselves in it. */
@HttpExchange("/api/people")
public interface PersonApi {

    /** Everybody of whom this is so, whoever advises them. */
    default CountedPage<PersonView> list(
            @Nullable String q,
            @Nullable Role role,
            @Nullable Lifecycle lifecycle,
            @Nullable String attributes,
            @Nullable String after,
            int limit) {
        return list(q, role, lifecycle, null, null, attributes, PersonSort.NAME, after, limit);
    }

    /**
     * Everybody. Admins only.
     *
     * @param q how words of a name, a number or an email address begin, in any order and in plain letters
     * @param cohort whose members to list
     * @param advisor whose present students to list
     * @param attributes keys and values that a person has, like {@code campus:North} or, of days,
     *     {@code enrolled_on:2026-01-01..2026-06-30}; a semicolon parts several
     */
    @GetExchange
    CountedPage<PersonView> list(
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable Lifecycle lifecycle,
            @RequestParam(required = false) @Nullable UUID cohort,
            @RequestParam(required = false) @Nullable UUID advisor,
            @RequestParam(required = false) @Size(max = 2_000) @Nullable String attributes,
            @RequestParam(defaultValue = "NAME") PersonSort sort,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @GetExchange("/me")
    PersonView me();

    /** The caller's own zone and language. */
    @PutExchange("/me/settings")
    PersonView settings(@Valid @RequestBody PersonSettings settings, @RequestHeader("If-Match") Revision revision);

    /** For the person, an admin, or the student's advisor. */
    @GetExchange("/{person}")
    PersonView show(@PathVariable UUID person);

    /** What became of the person at the college, the newest change first. Admins only. */
    @GetExchange("/{person}/lifecycle")
    List<LifecycleChangeView> lifecycle(@PathVariable UUID person);

    @PostExchange
    PersonView add(
            @Valid @RequestBody PersonEntry entry,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    @PutExchange("/{person}")
    PersonView change(
            @PathVariable UUID person,
            @Valid @RequestBody PersonEntry entry,
            @RequestHeader("If-Match") Revision revision);

    /** The person can no longer sign in or be met; what they did stays. */
    @PostExchange("/{person}/deactivate")
    PersonView deactivate(@PathVariable UUID person, @RequestHeader("If-Match") Revision revision);

    @PostExchange("/{person}/reactivate")
    PersonView reactivate(@PathVariable UUID person, @RequestHeader("If-Match") Revision revision);
}
