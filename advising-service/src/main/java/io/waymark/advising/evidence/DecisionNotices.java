package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.person.People;
import io.waymark.core.notice.NoticeKind;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells students what was decided about their evidence. Not before it can be undone no more: what is taken back within
 * minutes was never said.
 */
@Component
@Transactional
class DecisionNotices {

    private final VerificationRepository verifications;
    private final ToldDecisions told;
    private final People people;
    private final BackgroundTasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    DecisionNotices(
            VerificationRepository verifications,
            ToldDecisions told,
            People people,
            BackgroundTasks tasks,
            Outbox outbox,
            Clock clock) {
        this.verifications = verifications;
        this.told = told;
        this.people = people;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that decides: what is decided together is told together. */
    void tellLater(List<Verification> decided) {
        EvidenceActions.undoUntil(decided.getFirst()).ifPresent(at -> tasks.schedule(DecisionTelling.of(decided), at));
    }

    /** In the transaction that reopens: who was not told of the decision yet never will be. */
    void reopened(HeldEvidence held, Verification decided) {
        if (decided.state() == VerificationState.REOPENED && !EvidenceActions.isFresh(decided, clock.instant())) {
            var reopening = decided.reopening();
            outbox.publish(EvidenceNotice.about(held.evidence(), held.walk())
                    .and("capacity", decided.capacity().name())
                    .and(
                            "reviewer",
                            reopening
                                    .by()
                                    .map(it -> people.brief(it).fullName())
                                    .orElse(null))
                    .and("reason", reopening.reopeningReason())
                    .to(held.evidence().student(), NoticeKind.EVIDENCE_REOPENED, "reopened", decided.id()));
        }
    }

    /** @return whether there is nothing more to tell */
    boolean tell(Collection<VerificationId> ids) {
        var found = verifications.findAll(ids);
        var now = clock.instant();
        if (found.stream().anyMatch(it -> EvidenceActions.isFresh(it, now))) {
            return false;
        }
        outbox.publishTogether(
                told.of(found.stream().filter(Verification::isDecided).toList()));
        return true;
    }
}
