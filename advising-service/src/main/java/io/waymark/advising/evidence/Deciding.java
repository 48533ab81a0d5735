package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.kind.SubmissionCheck;
import io.waymark.core.refusal.RuleViolationException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a decision does to a piece of evidence and to everybody who was asked, whoever decides. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Deciding {

    private final EvidenceRepository evidence;
    private final MissingEvidence missing;
    private final EvidenceKinds kinds;
    private final List<SubmissionCheck> checks;
    private final Verifications verifications;
    private final DecisionNotices notices;
    private final Journeys journeys;

    Deciding(
            EvidenceRepository evidence,
            MissingEvidence missing,
            EvidenceKinds kinds,
            List<SubmissionCheck> checks,
            Verifications verifications,
            DecisionNotices notices,
            Journeys journeys) {
        this.evidence = evidence;
        this.missing = missing;
        this.kinds = kinds;
        this.checks = checks;
        this.verifications = verifications;
        this.notices = notices;
        this.journeys = journeys;
    }

    void verify(HeldEvidence held, Verification asked, Verdict verdict, @Nullable String level) {
        var chosen =
                kinds.grading(held.requirement()).map(it -> it.require(level)).orElse(null);
        held.evidence().verify(verdict, chosen);
        asked.verify(verdict, chosen);
        closeAndSave(held, asked);
    }

    void returnForChanges(HeldEvidence held, Verification asked, Verdict verdict, @Nullable Dispute dispute) {
        held.evidence().returnForChanges(verdict);
        asked.returnForChanges(verdict, dispute);
        closeAndSave(held, asked);
    }

    /** Everybody who was asked is asked again. */
    void anew(HeldEvidence held, Verification decided, Consumer<Verification> verb) {
        refuseReplaced(held);
        held.evidence().reopen();
        verb.accept(decided);
        verifications.askAgain(held, decided);
        notices.reopened(held, decided);
        save(held);
    }

    private void closeAndSave(HeldEvidence held, Verification decided) {
        verifications.close(held.verifications());
        notices.tellLater(decided);
        save(held);
    }

    private void save(HeldEvidence held) {
        evidence.saveAndFlush(held.evidence());
        journeys.refresh(held.walk());
    }

    /** What came back and was submitted anew is not needed twice. */
    private void refuseReplaced(HeldEvidence held) {
        if (missing.isReplaced(held) || !canStand(held.evidence())) {
            throw new RuleViolationException("already-replaced", "The student has submitted this anew meanwhile.");
        }
    }

    private boolean canStand(Evidence submitted) {
        return submitted.status() != EvidenceStatus.RETURNED
                || checks.stream()
                        .allMatch(it -> it.canStand(
                                submitted.student(), submitted.submission().read(kinds)));
    }
}
