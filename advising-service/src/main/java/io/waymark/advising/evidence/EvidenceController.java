package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.DecisionView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
class EvidenceController implements EvidenceApi {

    private final Submitting submitting;
    private final EvidenceFiles files;
    private final EvidenceReader reader;
    private final Reviewing reviewing;
    private final Withdrawing withdrawing;
    private final Queue queue;

    EvidenceController(
            Submitting submitting,
            EvidenceFiles files,
            EvidenceReader reader,
            Reviewing reviewing,
            Withdrawing withdrawing,
            Queue queue) {
        this.submitting = submitting;
        this.files = files;
        this.reader = reader;
        this.reviewing = reviewing;
        this.withdrawing = withdrawing;
        this.queue = queue;
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public EvidenceView submit(SubmitEvidence evidence, @Nullable String key) {
        return submitting.submit(evidence, key);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public EvidenceView upload(
            String requirement,
            @Nullable String documentType,
            @Nullable LocalDate expiresOn,
            MultipartFile file,
            @Nullable String key) {
        return files.upload(requirement, documentType, expiresOn, file, key);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public List<EvidenceView> ofStep(UUID student, String step) {
        return reader.ofStep(new PersonId(student), step);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'ADMIN')")
    public List<DecisionView> decisions(UUID student, int limit) {
        return reader.decisions(new PersonId(student), limit);
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'ADMIN')")
    public EvidenceView show(UUID evidence) {
        return reader.show(new EvidenceId(evidence));
    }

    @Override
    @PreAuthorize("hasAnyRole('STUDENT', 'ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'ADMIN')")
    public ResponseEntity<InputStreamResource> document(UUID evidence) {
        return files.download(new EvidenceId(evidence)).answer();
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'STUDENT')")
    public EvidenceView verify(UUID evidence, VerifyEvidence request, Revision revision) {
        return reviewing.verify(new EvidenceId(evidence), request, revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'STUDENT')")
    public EvidenceView returnForChanges(UUID evidence, ReturnEvidence request, Revision revision) {
        return reviewing.returnForChanges(new EvidenceId(evidence), request, revision);
    }

    @Override
    @PreAuthorize("hasRole('STUDENT')")
    public EvidenceView withdraw(UUID evidence, Revision revision) {
        return withdrawing.withdraw(new EvidenceId(evidence), revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'STUDENT')")
    public EvidenceView undo(UUID evidence, Revision revision) {
        return reviewing.undo(new EvidenceId(evidence), revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'STUDENT')")
    public EvidenceView reopen(UUID evidence, ReopenEvidence request, Revision revision) {
        return reviewing.reopen(new EvidenceId(evidence), request, revision);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADVISOR', 'REGISTRAR', 'FACULTY', 'MENTOR', 'STUDENT')")
    public Page<QueuedEvidence> queue(
            VerifierRole capacity, @Nullable UUID student, @Nullable String after, int limit) {
        return queue.list(capacity, student, after, limit);
    }
}
