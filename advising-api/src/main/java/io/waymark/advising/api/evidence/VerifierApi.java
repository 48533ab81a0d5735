package io.waymark.advising.api.evidence;

import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
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
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Who in particular verifies what the student submitted, where the roadmap names a capacity and not a queue. */
@HttpExchange("/api/evidence")
public interface VerifierApi {

    /** The student names the mentor who shall verify it, one with whom they have a session or had one. */
    @PutExchange("/{evidence}/mentor/{mentor}")
    EvidenceView askMentor(
            @PathVariable UUID evidence, @PathVariable UUID mentor, @RequestHeader("If-Match") Revision revision);

    /** The student names another student. Nobody is asked twice about the same piece. */
    @PutExchange("/{evidence}/peer")
    EvidenceView askPeer(
            @PathVariable UUID evidence,
            @Valid @RequestBody AskPeer request,
            @RequestHeader("If-Match") Revision revision);

    /** The student names somebody without an account, who is sent a link; who was named before is asked no more. */
    @PutExchange("/{evidence}/outsider")
    EvidenceView askOutsider(
            @PathVariable UUID evidence,
            @Valid @RequestBody AskOutsider request,
            @RequestHeader("If-Match") Revision revision);

    /** The student names one supervisor for all their hours at a site that nobody is asked about; one mail leads to them all. */
    @PutExchange("/hours/supervisor")
    void askSupervisor(@Valid @RequestBody AskSupervisor request);

    /** The student or their advisor has the link sent anew; the earlier one ends. */
    @PostExchange("/{evidence}/outsider/{capacity}/mail")
    EvidenceView mailAgain(
            @PathVariable UUID evidence,
            @PathVariable VerifierRole capacity,
            @RequestHeader("If-Match") Revision revision);

    /**
     * The student's advisor says whether the college knows the address at which somebody without an account is asked. It holds
     * for all that is asked there about the student in this capacity, answered or not, and of what is asked later.
     */
    @PutExchange("/{evidence}/outsider/{capacity}/address")
    EvidenceView judgeAddress(
            @PathVariable UUID evidence,
            @PathVariable VerifierRole capacity,
            @Valid @RequestBody JudgeAddress request,
            @RequestHeader("If-Match") Revision revision);

    /**
     * What somebody without an account is asked about an advisor's advisees, has disputed and came back, or has verified from an
     * address of which nobody has said whether the college knows it: newest first.
     */
    @GetExchange("/outside")
    CountedPage<QueuedEvidence> outside(
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);
}
