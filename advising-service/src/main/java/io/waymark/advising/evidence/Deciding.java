package io.waymark.advising.evidence;

import io.waymark.advising.journey.Journeys;
import io.waymark.advising.kind.EvidenceKinds;
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
    private final Correcting correcting;
    private final Verifications verifications;
    private final DecisionNotices notices;
    private final Journeys journeys;

    Deciding(
            EvidenceRepository evidence,
            MissingEvidence missing,
            EvidenceKinds kinds,
            Correcting correcting,
            Verifications verifications,
            DecisionNotices notices,
            Journeys journeys) {
        this.evidence = evidence;
        this.missing = missing;
        this.kinds = kinds;
        this.correcting = correcting;
        this.verifications = verifications;
        this.notices = notices;
        this.journeys = journeys;
    }

    void verify(HeldEvidence held, Verification asked, Verdict verdict, @Nullable String level) {
        var chosen =
                kinds.grading(held.requirement()).map(it -> it.require(level)).orElse(null);
        held.evidence().verify(verdict, chosen);
        asked.verify(verdict, chosen);
        closeAndSave(List.of(held), List.of(asked));
    }

    void returnForChanges(HeldEvidence held, Verification asked, Verdict verdict) {
        held.evidence().returnForChanges(verdict);
        asked.returnForChanges(verdict);
        closeAndSave(List.of(held), List.of(asked));
    }

    /** Several at once about one student, who is told of all of them together. */
    void answer(List<OutsideAnswer> answers) {
        answers.forEach(it -> {
            if (it.verdict().dispute() == null) {
                it.held().evidence().verify(it.verdict(), null);
                it.asked().verify(it.verdict(), null);
                correct(it);
            } else {
                it.held().evidence().returnForChanges(it.verdict());
                it.asked().returnForChanges(it.verdict());
            }
        });
        closeAndSave(
                answers.stream().map(OutsideAnswer::held).toList(),
                answers.stream().map(OutsideAnswer::asked).toList());
    }

    private void correct(OutsideAnswer answer) {
        try {
            correcting.correct(answer.held(), answer.asked(), answer.corrections());
        } catch (RuleViolationException refused) {
            throw refused.named(it -> answer.named() + it);
        }
    }

    /** Everybody who was asked is asked again. */
    void anew(HeldEvidence held, Verification decided, Consumer<Verification> verb) {
        refuseReplaced(held);
        held.evidence().reopen();
        verb.accept(decided);
        verifications.askAgain(held, decided);
        notices.reopened(held, decided);
        save(List.of(held));
    }

    private void closeAndSave(List<HeldEvidence> held, List<Verification> decided) {
        verifications.close(
                held.stream().flatMap(it -> it.verifications().stream()).toList());
        notices.tellLater(decided);
        save(held);
    }

    private void save(List<HeldEvidence> held) {
        evidence.saveAllAndFlush(held.stream().map(HeldEvidence::evidence).toList());
        journeys.refresh(held.getFirst().walk());
    }

    /** What came back and was submitted anew is not needed twice. */
    private void refuseReplaced(HeldEvidence held) {
        if (missing.isReplaced(held) || !correcting.canStand(held.evidence())) {
            throw new RuleViolationException("already-replaced", "The student has submitted this anew meanwhile.");
        }
    }
}
