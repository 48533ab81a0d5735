package io.waymark.advising.api.review;

import io.waymark.core.paging.Page;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.VerifierRole;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/**
 * The evidence that waits for the caller in a capacity: an advisor's own advisees', a mentor's and a peer's who were
 * named, and all that waits for the registrar's office or for faculty.
 */
@HttpExchange("/api/reviews")
public interface ReviewApi {

    /**
     * @param kind leaves out other kinds of evidence
     * @param step the key of a step, which leaves out what was submitted for others
     * @param age leaves out what has not waited so long
     */
    @GetExchange
    Page<ReviewRow> list(
            @RequestParam VerifierRole capacity,
            @RequestParam(required = false) @Nullable EvidenceKind kind,
            @RequestParam(required = false) @Size(max = 100) @Nullable String step,
            @RequestParam(required = false) @Nullable ReviewAge age,
            @RequestParam(defaultValue = "OLDEST") ReviewOrder order,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** How many wait, and how many the list has with this kind, step and age. */
    @GetExchange("/counts")
    ReviewCounts counts(
            @RequestParam VerifierRole capacity,
            @RequestParam(required = false) @Nullable EvidenceKind kind,
            @RequestParam(required = false) @Size(max = 100) @Nullable String step,
            @RequestParam(required = false) @Nullable ReviewAge age);

    /** How much waits in each capacity that the caller has. */
    @GetExchange("/waiting")
    List<WaitingReviews> waiting();

    /**
     * What a reviewer needs to decide about a piece. Nobody reviews their own.
     *
     * @param kind as in the list through which the reviewer goes, as are {@code step}, {@code age} and {@code order}
     * @param around how many rows of that list to show before and after the piece
     */
    @GetExchange("/{evidence}")
    ReviewView show(
            @PathVariable UUID evidence,
            @RequestParam VerifierRole capacity,
            @RequestParam(required = false) @Nullable EvidenceKind kind,
            @RequestParam(required = false) @Size(max = 100) @Nullable String step,
            @RequestParam(required = false) @Nullable ReviewAge age,
            @RequestParam(defaultValue = "OLDEST") ReviewOrder order,
            @RequestParam(defaultValue = "0") @Min(0) @Max(20) int around);

    /** Where a piece is in the list, or was before it was decided; it shows nothing of any student. */
    @GetExchange("/{evidence}/place")
    ReviewPlace place(
            @PathVariable UUID evidence,
            @RequestParam VerifierRole capacity,
            @RequestParam(required = false) @Nullable EvidenceKind kind,
            @RequestParam(required = false) @Size(max = 100) @Nullable String step,
            @RequestParam(required = false) @Nullable ReviewAge age,
            @RequestParam(defaultValue = "OLDEST") ReviewOrder order);
}
