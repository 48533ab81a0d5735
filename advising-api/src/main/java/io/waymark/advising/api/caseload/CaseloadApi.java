package io.waymark.advising.api.caseload;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The calling advisor's own students. */
@HttpExchange("/api/caseload")
public interface CaseloadApi {

    /**
     * One page of students.
     *
     * @param q what a name or a number contains
     * @param stage the key of the stage the student is in
     */
    @GetExchange
    CaseloadPage list(
            @RequestParam(defaultValue = "ATTENTION") CaseloadView view,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID cohort,
            @RequestParam(required = false) @Size(max = 100) @Nullable String stage,
            @RequestParam(defaultValue = "URGENCY") CaseloadSort sort,
            @RequestParam(required = false) @Size(max = 500) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);
}
