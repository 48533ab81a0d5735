package io.waymark.advising.api.advisor;

import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Advisors, and how many students each may have. */
@HttpExchange("/api")
public interface AdvisorApi {

    /** Active advisors, by family name. */
    default CountedPage<AdvisorView> list(@Nullable String after, int limit) {
        return list(AdvisorSort.NAME, after, limit);
    }

    /** Active advisors with load and limit. Admins only. */
    @GetExchange("/advisors")
    CountedPage<AdvisorView> list(
            @RequestParam(defaultValue = "NAME") AdvisorSort sort,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @GetExchange("/advisors/{advisor}")
    AdvisorView show(@PathVariable UUID advisor);

    /** How many students the advisor may have at most; students they have already stay. Admins only. */
    @PutExchange("/advisors/{advisor}/limit")
    AdvisorView limit(
            @PathVariable UUID advisor,
            @Valid @RequestBody CaseloadLimit limit,
            @RequestHeader("If-Match") Revision revision);
}
