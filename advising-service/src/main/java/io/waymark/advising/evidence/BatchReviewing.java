package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.BatchAnswer;
import io.waymark.advising.api.evidence.OutsideBatchView;
import io.waymark.advising.api.evidence.UndoOfBatch;
import io.waymark.advising.evidence.OutsideAccess.Seen;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets somebody without an account countersign a student's hours together, or some of them. */
@Service
@Transactional
class BatchReviewing {

    private final OutsideBatches batches;
    private final OutsideAccess access;
    private final EvidenceHold evidence;
    private final Deciding deciding;
    private final OutsideBatchViews views;
    private final Clock clock;

    BatchReviewing(
            OutsideBatches batches,
            OutsideAccess access,
            EvidenceHold evidence,
            Deciding deciding,
            OutsideBatchViews views,
            Clock clock) {
        this.batches = batches;
        this.access = access;
        this.evidence = evidence;
        this.deciding = deciding;
        this.views = views;
        this.clock = clock;
    }

    OutsideBatchView show(VerificationId link) {
        var batch = batches.require(link);
        batch.forEach(it -> access.disclose(it, "evidence"));
        return views.of(batch);
    }

    OutsideBatchView answer(VerificationId link, AnswerBatch request) {
        var batch = batches.require(link);
        request.answers().forEach(it -> answer(among(batch, it.verification()), it));
        return views.of(batches.require(link));
    }

    OutsideBatchView undo(VerificationId link, UndoOfBatch request) {
        var seen = among(batches.require(link), request.verification());
        EvidenceActions.requireFresh(seen.current(), clock.instant());
        deciding.anew(hold(seen, request.version()), seen.current(), it -> it.undo(clock.instant()));
        return views.of(batches.require(link));
    }

    private void answer(Seen seen, BatchAnswer answer) {
        var held = hold(seen, answer.version());
        var comment = answer.comment() == null || answer.comment().isBlank()
                ? null
                : answer.comment().strip();
        var verdict = new Verdict(null, seen.current().capacity(), clock.instant(), comment);
        if (answer.dispute() == null) {
            deciding.verify(held, seen.current(), verdict, null);
        } else if (comment == null) {
            throw new RuleViolationException("no-reason", "Say what is not right, so that the student can correct it.");
        } else {
            deciding.returnForChanges(held, seen.current(), verdict, answer.dispute());
        }
    }

    private HeldEvidence hold(Seen seen, int version) {
        return evidence.hold(seen.evidence(), seen.verifications(), new Revision(version));
    }

    private static Seen among(List<Seen> batch, UUID verification) {
        return batch.stream()
                .filter(it -> it.current().id().value().equals(verification))
                .findFirst()
                .orElseThrow(OutsideAccess::unknown);
    }
}
