package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.CorrectEvidence;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.DisputeEvidence;
import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.evidence.OutsideAccess.Seen;
import io.waymark.core.revision.Revision;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody without an account answer what they were asked, once, and take the answer back within minutes. */
@Service
@Transactional
class OutsideReviewing {

    private final OutsideAccess access;
    private final EvidenceHold evidence;
    private final Deciding deciding;
    private final OutsideViews views;
    private final Clock clock;

    OutsideReviewing(OutsideAccess access, EvidenceHold evidence, Deciding deciding, OutsideViews views, Clock clock) {
        this.access = access;
        this.evidence = evidence;
        this.deciding = deciding;
        this.views = views;
        this.clock = clock;
    }

    /** A file that somebody may read by their link. */
    record LinkedFile(EvidenceId id, DocumentUploadPayload file) {}

    OutsideVerificationView show(VerificationId link) {
        return shown(access.require(link));
    }

    /** What was submitted, and as what it is kept. */
    LinkedFile file(VerificationId link) {
        var seen = access.require(link);
        var file = views.document(seen.evidence()).orElseThrow(OutsideAccess::unknown);
        access.disclose(seen, "document");
        return new LinkedFile(seen.evidence().id(), file);
    }

    OutsideVerificationView verify(VerificationId link, VerifyEvidence request, Revision revision) {
        return act(
                link,
                revision,
                (held, asked) ->
                        deciding.verify(held, asked, verdict(asked, request.comment(), null), request.level()));
    }

    OutsideVerificationView correct(VerificationId link, CorrectEvidence request, Revision revision) {
        return act(
                link,
                revision,
                (held, asked) -> deciding.answer(List.of(new OutsideAnswer(
                        held, asked, verdict(asked, request.comment(), null), request.corrections(), ""))));
    }

    OutsideVerificationView dispute(VerificationId link, DisputeEvidence request, Revision revision) {
        return act(
                link,
                revision,
                (held, asked) ->
                        deciding.returnForChanges(held, asked, verdict(asked, request.comment(), request.dispute())));
    }

    OutsideVerificationView undo(VerificationId link, Revision revision) {
        return act(link, revision, (held, decided) -> {
            EvidenceActions.requireFresh(decided, clock.instant());
            deciding.anew(held, decided, it -> it.undo(clock.instant()));
        });
    }

    private OutsideVerificationView act(
            VerificationId link, Revision revision, BiConsumer<HeldEvidence, Verification> act) {
        var seen = access.require(link);
        act.accept(evidence.hold(seen.evidence(), seen.verifications(), revision), seen.current());
        return shown(access.require(link));
    }

    private OutsideVerificationView shown(Seen seen) {
        access.disclose(seen, "evidence");
        return views.of(seen);
    }

    private Verdict verdict(Verification asked, @Nullable String comment, @Nullable Dispute dispute) {
        return Verdict.outside(asked.capacity(), clock.instant(), comment, dispute);
    }
}
