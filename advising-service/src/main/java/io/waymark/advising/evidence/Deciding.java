package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.core.progress.Amount;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets verifiers decide, undo what they decided within minutes, and have it decided anew later. */
@Service
@Transactional
class Deciding {

    private final EvidenceRepository evidence;
    private final EvidenceViews views;
    private final EvidenceKinds kinds;
    private final EvidenceAccess access;
    private final Verifications verifications;
    private final Journeys journeys;
    private final CurrentCaller caller;
    private final Clock clock;

    Deciding(
            EvidenceRepository evidence,
            EvidenceViews views,
            EvidenceKinds kinds,
            EvidenceAccess access,
            Verifications verifications,
            Journeys journeys,
            CurrentCaller caller,
            Clock clock) {
        this.evidence = evidence;
        this.views = views;
        this.kinds = kinds;
        this.access = access;
        this.verifications = verifications;
        this.journeys = journeys;
        this.caller = caller;
        this.clock = clock;
    }

    EvidenceView verify(EvidenceId id, VerifyEvidence request, Revision revision) {
        return decide(id, revision, (held, asked) -> {
            var level = level(held.requirement(), request.level());
            var verdict = verdict(asked, request.comment());
            held.piece().verify(verdict, level);
            asked.verify(verdict, level);
        });
    }

    EvidenceView giveBack(EvidenceId id, ReturnEvidence request, Revision revision) {
        return decide(id, revision, (held, asked) -> {
            var verdict = verdict(asked, request.comment());
            held.piece().giveBack(verdict);
            asked.giveBack(verdict);
        });
    }

    EvidenceView undo(EvidenceId id, Revision revision) {
        var held = hold(id, revision);
        var decided =
                held.settling().own().orElseThrow(() -> new AccessDeniedException("Only who decided can undo it."));
        if (!held.settling().isFresh(decided)) {
            throw new RuleViolationException(
                    "too-late-to-undo", "A decision can be undone for 10 minutes. Reopen it with a reason instead.");
        }
        return anew(held, decided, it -> it.undo(clock.instant()));
    }

    EvidenceView reopen(EvidenceId id, ReopenEvidence request, Revision revision) {
        var held = hold(id, revision);
        var decided = held.settling()
                .reopenable()
                .orElseThrow(() -> new AccessDeniedException("Only a verifier of the same capacity can reopen it."));
        return anew(
                held,
                decided,
                it -> it.reopen(caller.get().person(), request.reason().strip(), clock.instant()));
    }

    /** A piece of evidence on which nobody else can work until the transaction ends. */
    private record Held(Settling settling, Walk walk, EvidenceRequirement requirement) {

        Evidence piece() {
            return settling.piece();
        }
    }

    private Held hold(EvidenceId id, Revision revision) {
        var piece = evidence.findById(id).orElseThrow(EvidenceAccess::unknown);
        var asked = verifications.of(id);
        var reviewer = access.require(piece, asked, "evidence");
        if (reviewer.who().is(piece.student())) {
            throw new AccessDeniedException("Nobody decides about their own evidence.");
        }
        var walk = journeys.lock(piece.student()).orElseThrow(EvidenceAccess::unknown);
        var requirement = walk.requirement(piece.requirement().toString()).orElseThrow(EvidenceAccess::unknown);
        revision.requireCurrent(piece.version());
        return new Held(new Settling(reviewer, piece, asked, clock.instant()), walk, requirement);
    }

    private EvidenceView decide(EvidenceId id, Revision revision, BiConsumer<Held, Verification> decision) {
        var held = hold(id, revision);
        var asked = held.settling()
                .reviewer()
                .among(held.settling().verifications())
                .orElseThrow(() -> new AccessDeniedException("The roadmap names somebody else to verify this."));
        decision.accept(held, asked);
        verifications.close(held.settling().verifications());
        return save(held);
    }

    private EvidenceView anew(Held held, Verification decided, Consumer<Verification> verb) {
        refuseReplaced(held);
        held.piece().reopen();
        verb.accept(decided);
        verifications.askAgain(held.settling().verifications(), decided);
        return save(held);
    }

    /** What came back and was submitted anew is not needed twice. */
    private void refuseReplaced(Held held) {
        var others = evidence.onFile(held.piece().student()).stream()
                .filter(it -> it != held.piece()
                        && it.requirement().equals(held.requirement().id())
                        && it.status() != EvidenceStatus.RETURNED)
                .map(it -> Amount.of(it.amount()))
                .reduce(Amount.NOTHING, Amount::plus);
        if (others.reaches(held.requirement().target())) {
            throw new RuleViolationException("already-replaced", "The student has submitted this anew meanwhile.");
        }
    }

    private EvidenceView save(Held held) {
        var saved = evidence.saveAndFlush(held.piece());
        journeys.refresh(held.walk());
        return views.of(saved, held.walk(), held.settling().reviewer().advises());
    }

    private @Nullable String level(EvidenceRequirement requirement, @Nullable String level) {
        return kinds.grading(requirement).map(it -> it.require(level)).orElse(null);
    }

    private Verdict verdict(Verification asked, @Nullable String comment) {
        return new Verdict(caller.get().person(), asked.capacity(), clock.instant(), comment);
    }
}
