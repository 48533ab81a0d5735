package io.waymark.advising.api.site;

import io.waymark.advising.api.csv.FileReport;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The college's directory of sites: admins keep it, advisors look things up in it. */
@HttpExchange("/api/sites")
public interface SiteApi {

    /**
     * By name.
     *
     * @param q words of the name or the address
     * @param agreement how their agreements stand today; of whatever standing without it
     * @param retired whether to list those that take nobody any more, instead of those that do
     */
    @GetExchange
    CountedPage<SiteView> list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable SiteKind kind,
            @RequestParam(required = false) @Nullable SiteAgreement agreement,
            @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @GetExchange("/{site}")
    SiteView show(@PathVariable UUID site);

    @PostExchange
    SiteView add(
            @Valid @RequestBody SiteEntry entry,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    @PutExchange("/{site}")
    SiteView change(
            @PathVariable UUID site, @Valid @RequestBody SiteEntry entry, @RequestHeader("If-Match") Revision revision);

    /** Sends nobody new there. */
    @PostExchange("/{site}/retire")
    SiteView retire(@PathVariable UUID site, @RequestHeader("If-Match") Revision revision);

    @PostExchange("/{site}/restore")
    SiteView restore(@PathVariable UUID site, @RequestHeader("If-Match") Revision revision);

    /**
     * Takes a CSV file (UTF-8, 2 MB at most) of sites: adds those that are new and changes the others, all or none. A site is
     * the same by its name. Those that are not in the file stay as they are, as does what it has no column for; an empty cell
     * clears. Those that are retired stay so.
     *
     * <p>Columns, in any order: {@code name, kind, address, capacity, agreement_through, notes}, and of each of the
     * {@value SiteEntry#MOST_CONTACTS} contacts {@code contact_1_name, contact_1_email, contact_1_phone, contact_1_for}.
     */
    @PostExchange("/file")
    FileReport take(@RequestBody InputStreamResource csv);
}
