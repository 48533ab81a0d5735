package io.waymark.advising.api.evidence;

import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Evidence: submitted by the student, looked at by somebody the roadmap names. */
@HttpExchange("/api/evidence")
public interface EvidenceApi {

    /** How long a decision can be undone. */
    int UNDO_MINUTES = 10;

    /** In bytes: 10 MB. */
    long LARGEST_DOCUMENT = 10 * 1024 * 1024;

    /** Submits everything but files, for oneself. */
    @PostExchange
    EvidenceView submit(
            @Valid @RequestBody SubmitEvidence evidence,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    /**
     * Submits a file (PDF, PNG, JPEG, DOCX or plain text, {@link #LARGEST_DOCUMENT} at most) for a
     * {@code document_upload}, for oneself.
     *
     * @param requirement the requirement's id
     * @param documentType one of the requirement's document types; may be left out if there is only one
     */
    @PostExchange(url = "/documents", contentType = MediaType.MULTIPART_FORM_DATA_VALUE)
    EvidenceView upload(
            @RequestParam @Size(max = 200) String requirement,
            @RequestParam(required = false) @Size(max = 100) @Nullable String documentType,
            @RequestParam(required = false) @Nullable LocalDate expiresOn,
            @RequestPart("file") MultipartFile file,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    /** All that a student submitted for a step, newest first. */
    @GetExchange
    List<EvidenceView> ofStep(@RequestParam UUID student, @RequestParam @Size(max = 100) String step);

    /** What others decided about a student's evidence, newest first. */
    @GetExchange("/decisions")
    List<DecisionView> decisions(
            @RequestParam UUID student, @RequestParam(defaultValue = "5") @Min(1) @Max(50) int limit);

    @GetExchange("/{evidence}")
    EvidenceView show(@PathVariable UUID evidence);

    /** The file itself, as it streams, always as an attachment. */
    @GetExchange("/{evidence}/document")
    ResponseEntity<InputStreamResource> document(@PathVariable UUID evidence);

    @PostExchange("/{evidence}/verify")
    EvidenceView verify(
            @PathVariable UUID evidence,
            @Valid @RequestBody VerifyEvidence request,
            @RequestHeader("If-Match") Revision revision);

    /** Back to the student, with what to change. */
    @PostExchange("/{evidence}/return")
    EvidenceView returnForChanges(
            @PathVariable UUID evidence,
            @Valid @RequestBody ReturnEvidence request,
            @RequestHeader("If-Match") Revision revision);

    /** Takes back what the caller decided, within {@link #UNDO_MINUTES} minutes. */
    @PostExchange("/{evidence}/undo")
    EvidenceView undo(@PathVariable UUID evidence, @RequestHeader("If-Match") Revision revision);

    /** Has it decided anew. For verifiers of the same capacity as who decided. */
    @PostExchange("/{evidence}/reopen")
    EvidenceView reopen(
            @PathVariable UUID evidence,
            @Valid @RequestBody ReopenEvidence request,
            @RequestHeader("If-Match") Revision revision);

    /** The student takes back what nobody has looked at yet, or what was returned. */
    @PostExchange("/{evidence}/withdraw")
    EvidenceView withdraw(@PathVariable UUID evidence, @RequestHeader("If-Match") Revision revision);

    /**
     * What waits for the caller in a capacity, oldest first: an advisor's own advisees', a mentor's and a peer's who were
     * named, and all that waits for the registrar's office or for faculty.
     *
     * @param student leaves out what others submitted
     */
    @GetExchange("/queue")
    Page<QueuedEvidence> queue(
            @RequestParam(defaultValue = "ADVISOR") VerifierRole capacity,
            @RequestParam(required = false) @Nullable UUID student,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);
}
