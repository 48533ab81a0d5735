package io.waymark.mentor.api;

import io.waymark.core.paging.Page;
import io.waymark.core.trail.ShownDay;
import io.waymark.core.trail.ShownRecord;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who was shown whose sessions with mentors. */
@HttpExchange("/api/disclosures")
public interface DisclosureClient {

    /**
     * Everybody's, the newest first. Admins only; whose records are listed is itself a disclosure.
     *
     * @param student whose record was shown
     * @param reader to whom
     * @param from since when
     * @param until before when
     */
    @GetExchange
    Page<ShownRecord> list(
            @RequestParam(required = false) @Nullable UUID student,
            @RequestParam(required = false) @Nullable UUID reader,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** To whom the calling student's own was shown, by the days of their zone, the newest first. */
    @GetExchange("/mine")
    Page<ShownDay> mine(
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);
}
