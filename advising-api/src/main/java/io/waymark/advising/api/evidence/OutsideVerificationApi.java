package io.waymark.advising.api.evidence;

import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** The one verification that a token is for, of somebody without an account. Once answered and final, there is none. */
@HttpExchange("/api/outside-verification")
public interface OutsideVerificationApi {

    /** Changes nothing. */
    @GetExchange
    OutsideVerificationView show();

    /** The file that was submitted, if one was, as it streams, always as an attachment. */
    @GetExchange("/document")
    ResponseEntity<InputStreamResource> document();

    @PostExchange("/verify")
    OutsideVerificationView verify(
            @Valid @RequestBody VerifyEvidence request, @RequestHeader("If-Match") Revision revision);

    /** Verifies it with other values than the student wrote. */
    @PostExchange("/correct")
    OutsideVerificationView correct(
            @Valid @RequestBody CorrectEvidence request, @RequestHeader("If-Match") Revision revision);

    /** Returns it to the student. */
    @PostExchange("/dispute")
    OutsideVerificationView dispute(
            @Valid @RequestBody DisputeEvidence request, @RequestHeader("If-Match") Revision revision);

    /** Takes the answer back, within {@link EvidenceApi#UNDO_MINUTES} minutes. */
    @PostExchange("/undo")
    OutsideVerificationView undo(@RequestHeader("If-Match") Revision revision);
}
