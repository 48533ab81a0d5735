package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.CorrectEvidence;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.DisputeEvidence;
import io.waymark.advising.api.evidence.OutsideVerificationApi;
import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.outsider.link.VerificationLinks;
import io.waymark.web.services.LinkVisit;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import java.util.function.Function;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Asks the advising service on behalf of whoever holds a link. Whatever is over was never there. */
@Component
class LinkedVerifications {

    private final VerificationLinks links;
    private final OutsideVerificationApi verifications;

    LinkedVerifications(VerificationLinks links, OutsideVerificationApi verifications) {
        this.links = links;
        this.verifications = verifications;
    }

    LinkVisit open(String secret, String address) {
        return links.open(secret, address);
    }

    OutsideVerificationView show(LinkVisit visit) {
        return call(visit, OutsideVerificationApi::show);
    }

    ResponseEntity<InputStreamResource> document(LinkVisit visit) {
        return call(visit, OutsideVerificationApi::document);
    }

    /** With what they corrected, if anything. */
    void verify(LinkVisit visit, AnswerForm form) {
        var comment = form.commentOrNone();
        if (!form.corrected().isEmpty() && comment != null) {
            var corrected = new CorrectEvidence(form.corrected(), comment);
            call(visit, api -> api.correct(corrected, Versions.of(form.version())));
            return;
        }
        var request = new VerifyEvidence(form.levelOrNone(), comment);
        call(visit, api -> api.verify(request, Versions.of(form.version())));
    }

    void dispute(LinkVisit visit, Dispute dispute, AnswerForm form) {
        var request = new DisputeEvidence(dispute, form.commentOrNone());
        call(visit, api -> api.dispute(request, Versions.of(form.version())));
    }

    void undo(LinkVisit visit, String version) {
        call(visit, api -> api.undo(Versions.of(version)));
    }

    private <T> T call(LinkVisit visit, Function<OutsideVerificationApi, T> call) {
        try {
            return visit.call(() -> call.apply(verifications));
        } catch (RefusedException refused) {
            if (refused.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                throw new NotFoundException("link-spent", "There is nothing to verify by this link any more.");
            }
            throw refused;
        }
    }
}
