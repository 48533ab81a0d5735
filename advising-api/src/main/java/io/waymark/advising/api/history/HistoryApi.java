package io.waymark.advising.api.history;

import io.waymark.core.paging.Page;
import io.waymark.core.trail.ThingChange;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who changed what in advising. */
@HttpExchange("/api/history")
public interface HistoryApi {

    /**
     * The newest first. Admins only; whose records are told of is a disclosure.
     *
     * @param about whom it concerns
     * @param by who made it
     * @param thing of which kind of thing, e.g. {@code cohort}
     * @param from since when
     * @param until before when
     */
    @GetExchange
    Page<ThingChange> list(
            @RequestParam(required = false) @Nullable UUID about,
            @RequestParam(required = false) @Nullable UUID by,
            @RequestParam(required = false) @Size(max = 100) @Nullable String thing,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);
}
