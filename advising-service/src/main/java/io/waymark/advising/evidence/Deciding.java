package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.progress.Amount;
import io.waymark.core.refusal.RuleViolationException;
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
    private final EvidenceKinds kinds;
    private final Verifications verifications;
    private final Journeys journeys;

    Deciding(EvidenceRepository evidence, EvidenceKinds kinds, Verifications verifications, Journeys journeys) {
        this.evidence = evidence;
        this.kinds = kinds;
        this.verifications = verifications;
        this.journeys = journeys;
    }

    void verify(HeldEvidence held, Verification asked, Verdict verdict, @Nullable String level) {
        var chosen =
                kinds.grading(held.requirement()).map(it -> it.require(level)).orElse(null);
        held.piece().verify(verdict, chosen);
        asked.verify(verdict, chosen);
        closeAndSave(held);
    }

    void giveBack(HeldEvidence held, Verification asked, Verdict verdict, @Nullable Dispute dispute) {
        held.piece().giveBack(verdict);
        asked.giveBack(verdict, dispute);
        closeAndSave(held);
    }

    /** Everybody who was asked is asked again. */
    void anew(HeldEvidence held, Verification decided, Consumer<Verification> verb) {
        refuseReplaced(held);
        held.piece().reopen();
        verb.accept(decided);
        verifications.askAgain(held, decided);
        save(held);
    }

    private void closeAndSave(HeldEvidence held) {
        verifications.close(held.verifications());
        save(held);
    }

    private void save(HeldEvidence held) {
        evidence.saveAndFlush(held.piece());
        journeys.refresh(held.walk());
    }

    /** What came back and was submitted anew is not needed twice. */
    private void refuseReplaced(HeldEvidence held) {
        var others = evidence.onFile(held.piece().student()).stream()
                .filter(it -> it != held.piece()
                        && it.requirement().equals(held.requirement().id())
                        && it.status() != EvidenceStatus.RETURNED)
                .map(it -> Amount.of(it.submission().amount()))
                .reduce(Amount.NOTHING, Amount::plus);
        if (others.reaches(held.requirement().target())) {
            throw new RuleViolationException("already-replaced", "The student has submitted this anew meanwhile.");
        }
    }
}
