package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.CorrectEvidence;
import io.waymark.advising.api.evidence.DisputeEvidence;
import io.waymark.advising.api.evidence.OutsideVerificationApi;
import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.document.Documents;
import io.waymark.core.revision.Revision;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OutsideVerificationController implements OutsideVerificationApi {

    private final OutsideReviewing reviewing;
    private final Documents documents;
    private final LinkHolder holder;

    OutsideVerificationController(OutsideReviewing reviewing, Documents documents, LinkHolder holder) {
        this.reviewing = reviewing;
        this.documents = documents;
        this.holder = holder;
    }

    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public OutsideVerificationView show() {
        return holder.within(reviewing::show);
    }

    /** As elsewhere, no transaction is open while a file streams. */
    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public ResponseEntity<InputStreamResource> document() {
        return holder.within(link -> {
            var linked = reviewing.file(link);
            var stored = documents.find(linked.id().value()).orElseThrow(OutsideAccess::unknown);
            return new Attachment(linked.file(), stored).answer();
        });
    }

    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public OutsideVerificationView verify(VerifyEvidence request, Revision revision) {
        return holder.within(link -> reviewing.verify(link, request, revision));
    }

    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public OutsideVerificationView correct(CorrectEvidence request, Revision revision) {
        return holder.within(link -> reviewing.correct(link, request, revision));
    }

    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public OutsideVerificationView dispute(DisputeEvidence request, Revision revision) {
        return holder.within(link -> reviewing.dispute(link, request, revision));
    }

    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public OutsideVerificationView undo(Revision revision) {
        return holder.within(link -> reviewing.undo(link, revision));
    }
}
