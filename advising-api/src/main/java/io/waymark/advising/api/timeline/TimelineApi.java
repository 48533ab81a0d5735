package io.waymark.advising.api.timeline;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** What happened to a student, for the student's advisor. */
@HttpExchange("/api")
public interface TimelineApi {

    /** The latest first: notes that are the caller's own or shared, what was written about appointments with the caller. */
    @GetExchange("/students/{student}/timeline")
    TimelinePage list(
            @PathVariable UUID student,
            @RequestParam(required = false) @Nullable TimelineKind kind,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);
}
