package io.waymark.advising.api.placement;

import io.waymark.advising.api.site.SiteKind;
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

/** Students ask for sites; the student's advisor or an admin answers, and records what was agreed. */
@HttpExchange("/api/placements")
public interface PlacementApi {

    /** The sites that a student can ask for, by name. */
    @GetExchange("/sites")
    CountedPage<PlacementSite> sites(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable SiteKind kind,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @GetExchange("/sites/{site}")
    PlacementSite site(@PathVariable UUID site);

    /** The caller's own, the newest first. */
    @GetExchange("/mine")
    List<PlacementView> mine();

    @PostExchange
    PlacementView ask(
            @Valid @RequestBody AskForPlacement request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    /** What one student asked for and was given, the newest first; without their history. */
    @GetExchange("/of/{student}")
    List<PlacementView> of(@PathVariable UUID student);

    /**
     * Those of all students, for an admin, or of one's advisees; without their history. What is past is listed from its end.
     *
     * @param q words of the student's name or the site's
     * @param mine only those of the caller's advisees, also for an admin who advises
     */
    @GetExchange
    CountedPage<PlacementView> list(
            @RequestParam(defaultValue = "WAITING") PlacementPhase phase,
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @GetExchange("/{placement}")
    PlacementView show(@PathVariable UUID placement);

    /** The same with what somebody needs who answers it. */
    @GetExchange("/{placement}/answer")
    PlacementToAnswer toAnswer(@PathVariable UUID placement);

    /** Holds a place at the site on each of the days; refused where it is full or its agreement ends before. */
    @PostExchange("/{placement}/accept")
    PlacementView accept(
            @PathVariable UUID placement,
            @Valid @RequestBody AcceptPlacement request,
            @RequestHeader("If-Match") Revision revision);

    @PostExchange("/{placement}/decline")
    PlacementView decline(
            @PathVariable UUID placement,
            @Valid @RequestBody DeclinePlacement request,
            @RequestHeader("If-Match") Revision revision);

    @PostExchange("/{placement}/agreement")
    PlacementView agree(
            @PathVariable UUID placement,
            @Valid @RequestBody PlacementAgreement agreement,
            @RequestHeader("If-Match") Revision revision);

    /** Both sides may. */
    @PostExchange("/{placement}/end")
    PlacementView end(
            @PathVariable UUID placement,
            @Valid @RequestBody EndPlacement request,
            @RequestHeader("If-Match") Revision revision);

    /** Both sides may. */
    @PostExchange("/{placement}/cancel")
    PlacementView cancel(
            @PathVariable UUID placement,
            @Valid @RequestBody CancelPlacement request,
            @RequestHeader("If-Match") Revision revision);
}
