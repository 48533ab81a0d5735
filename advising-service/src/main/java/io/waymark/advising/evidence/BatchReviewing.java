package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.BatchAnswer;
import io.waymark.advising.api.evidence.OutsideBatchView;
import io.waymark.advising.api.evidence.UndoOfBatch;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import java.time.Clock;
import java.time.Instant;
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
    private final GoneEntries goneEntries;
    private final OutsideBatchViews views;
    private final Clock clock;

    BatchReviewing(
            OutsideBatches batches,
            OutsideAccess access,
            EvidenceHold evidence,
            Deciding deciding,
            GoneEntries goneEntries,
            OutsideBatchViews views,
            Clock clock) {
        this.batches = batches;
        this.access = access;
        this.evidence = evidence;
        this.deciding = deciding;
        this.goneEntries = goneEntries;
        this.views = views;
        this.clock = clock;
    }

    int size(VerificationId link) {
        return batches.find(link).map(it -> it.open().size()).orElse(0);
    }

    OutsideBatchView show(VerificationId link) {
        var batch = batches.require(link);
        var shown = views.shown(batch);
        access.disclose(shown, "evidence");
        return views.of(batch, shown);
    }

    OutsideBatchView answer(VerificationId link, AnswerBatch request) {
        var batch = batches.require(link);
        goneEntries.refuse(batch.gone(
                request.answers().stream().map(it -> id(it.verification())).toList()));
        var held = evidence.hold(batch.open().getFirst().evidence().student());
        var now = clock.instant();
        deciding.answer(request.answers().stream()
                .map(it -> answer(batch, held, it, now))
                .toList());
        return show(link);
    }

    OutsideBatchView undo(VerificationId link, UndoOfBatch request) {
        var batch = batches.require(link);
        goneEntries.refuse(batch.gone(List.of(id(request.verification()))));
        var seen = batch.require(id(request.verification()));
        EvidenceActions.requireFresh(seen.current(), clock.instant());
        var held = evidence.hold(seen.evidence(), seen.verifications(), new Revision(request.version()));
        deciding.anew(held, seen.current(), it -> it.undo(clock.instant()));
        return show(link);
    }

    private static OutsideAnswer answer(OutsideBatch batch, HeldStudent held, BatchAnswer answer, Instant now) {
        var seen = batch.require(id(answer.verification()));
        var named = answer.verification() + ".";
        return new OutsideAnswer(
                held.of(seen.evidence(), seen.verifications(), new Revision(answer.version())),
                seen.current(),
                verdict(seen.current(), answer, now, named),
                answer.corrections(),
                named);
    }

    private static Verdict verdict(Verification asked, BatchAnswer answer, Instant now, String named) {
        try {
            return Verdict.outside(asked.capacity(), now, answer.comment(), answer.dispute());
        } catch (RuleViolationException refused) {
            throw refused.named(it -> named + it);
        }
    }

    private static VerificationId id(UUID verification) {
        return new VerificationId(verification);
    }
}
