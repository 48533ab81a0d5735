package io.waymark.advising.api.caseload;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.signal.SignalKind;
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

    /** One page of students, narrowed by no more than this. */
    default CaseloadPage list(
            CaseloadView view,
            @Nullable String q,
            @Nullable UUID cohort,
            @Nullable String stage,
            CaseloadSort sort,
            @Nullable String after,
            int limit) {
        return list(view, q, cohort, stage, null, null, null, null, sort, after, limit);
    }

    /**
     * One page of students.
     *
     * @param q how words of a name, a number or an email address begin
     * @param stage the key of the stage the student is in
     * @param reason why the student needs attention, among other reasons
     * @param attributes as of {@link PersonApi#list}
     */
    @GetExchange
    CaseloadPage list(
            @RequestParam(defaultValue = "ATTENTION") CaseloadView view,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Nullable UUID cohort,
            @RequestParam(required = false) @Size(max = 100) @Nullable String stage,
            @RequestParam(required = false) @Nullable SignalKind reason,
            @RequestParam(required = false) @Nullable ContactFilter contact,
            @RequestParam(required = false) @Nullable MeetingFilter meeting,
            @RequestParam(required = false) @Size(max = 2_000) @Nullable String attributes,
            @RequestParam(defaultValue = "URGENCY") CaseloadSort sort,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** The college's attributes, by which the caller's list can be narrowed, with the values on it of those that have few. */
    @GetExchange("/attributes")
    List<CaseloadAttribute> attributes();

    /** Who of these the caller advises now, by family name. */
    @GetExchange("/students")
    List<PersonBrief> named(@RequestParam @Size(max = AT_ONCE) Set<UUID> student);

    /** One of them. */
    @GetExchange("/{student}")
    CaseloadRow show(@PathVariable UUID student);
}
