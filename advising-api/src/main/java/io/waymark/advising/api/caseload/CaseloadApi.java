package io.waymark.advising.api.caseload;

import io.waymark.advising.api.person.PersonBrief;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** The calling advisor's own students. */
@HttpExchange("/api/caseload")
public interface CaseloadApi {

    /** As many students can be chosen to do the same for all of them. */
    int AT_ONCE = 100;

    /**
     * One page of students.
     *
     * @param q how words of a name, a number or an email address begin
     * @param stage the key of the stage the student is in
     */
    @GetExchange
    CaseloadPage list(
            @RequestParam(defaultValue = "ATTENTION") CaseloadView view,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID cohort,
            @RequestParam(required = false) @Size(max = 100) @Nullable String stage,
            @RequestParam(defaultValue = "URGENCY") CaseloadSort sort,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** Who of these the caller advises now, by family name. */
    @GetExchange("/students")
    List<PersonBrief> named(@RequestParam @Size(max = AT_ONCE) Set<UUID> student);

    /** One of them. */
    @GetExchange("/{student}")
    CaseloadRow show(@PathVariable UUID student);
}
