package io.waymark.advising.api.advisor;

import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Who advises whom, from when until when. */
@HttpExchange("/api")
public interface AssignmentApi {

    /** All students an advisor has now or later, by family name. */
    default CountedPage<AssignedStudent> students(UUID advisor, @Nullable String after, int limit) {
        return students(advisor, null, null, AssignedSort.NAME, after, limit);
    }

    /** Whoever they are. */
    default CountedPage<AssignedStudent> students(
            UUID advisor,
            @Nullable String q,
            @Nullable AssignmentPhase phase,
            AssignedSort sort,
            @Nullable String after,
            int limit) {
        return students(advisor, null, q, phase, sort, after, limit);
    }

    /**
     * The students an advisor has now or later, also of an inactive advisor. Admins only.
     *
     * @param among only those of these, if there are any
     * @param q how words of a name, a number or an email address begin
     */
    @GetExchange("/advisors/{advisor}/students")
    CountedPage<AssignedStudent> students(
            @PathVariable UUID advisor,
            @RequestParam(required = false) @Size(max = 200) @Nullable List<UUID> among,
            @RequestParam(required = false) @Size(max = 100) @Nullable String q,
            @RequestParam(required = false) @Nullable AssignmentPhase phase,
            @RequestParam(defaultValue = "NAME") AssignedSort sort,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** Active students whom nobody advises now, by family name. Admins only. */
    @GetExchange("/unassigned-students")
    Page<UnassignedStudent> unassigned(
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** Assigns students to this advisor; whoever had them before hands them over. All or none. Admins only. */
    @PostExchange("/advisors/{advisor}/students")
    AdvisorView assign(@PathVariable UUID advisor, @Valid @RequestBody AssignStudents request);

    /** Moves an advisor's students together, also those of an inactive one. All or none. Admins only. */
    @PostExchange("/advisors/{advisor}/handover")
    HandoverView handOver(@PathVariable UUID advisor, @Valid @RequestBody HandOverStudents request);

    /** The student's advisors, newest first. For the student, the student's advisor and admins. */
    @GetExchange("/students/{student}/advisors")
    List<AssignmentView> history(@PathVariable UUID student);

    /** Ends an assignment that has begun, with nobody after it. Admins only. */
    @PostExchange("/assignments/{assignment}/end")
    void end(@PathVariable UUID assignment, @Valid @RequestBody EndAssignment request);

    /** Cancels an assignment that has not begun; whoever has the student until then keeps them. Admins only. */
    @DeleteExchange("/assignments/{assignment}")
    void cancel(@PathVariable UUID assignment);
}
