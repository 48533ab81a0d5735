package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets people of the college decide, undo what they decided within minutes, and have it decided anew later. */
@Service
@Transactional
class Reviewing {

    private final EvidenceHold evidence;
    private final EvidenceAccess access;
    private final Verifications verifications;
    private final Deciding deciding;
    private final EvidenceViews views;
    private final CurrentCaller caller;
    private final Clock clock;

    Reviewing(
            EvidenceHold evidence,
            EvidenceAccess access,
            Verifications verifications,
            Deciding deciding,
            EvidenceViews views,
            CurrentCaller caller,
            Clock clock) {
        this.evidence = evidence;
        this.access = access;
        this.verifications = verifications;
        this.deciding = deciding;
        this.views = views;
        this.caller = caller;
        this.clock = clock;
    }

    EvidenceView verify(EvidenceId id, VerifyEvidence request, Revision revision) {
        return act(id, revision, (held, actions) -> {
            var asked = asked(actions);
            deciding.verify(held, asked, verdict(asked, request.comment()), request.level());
        });
    }

    EvidenceView returnForChanges(EvidenceId id, ReturnEvidence request, Revision revision) {
        return act(id, revision, (held, actions) -> {
            var asked = asked(actions);
            deciding.returnForChanges(held, asked, verdict(asked, request.comment()));
        });
    }

    EvidenceView undo(EvidenceId id, Revision revision) {
        return act(id, revision, (held, actions) -> {
            var decided = actions.own().orElseThrow(() -> new AccessDeniedException("Only who decided can undo it."));
            EvidenceActions.requireFresh(decided, actions.now());
            deciding.anew(held, decided, it -> it.undo(actions.now()));
        });
    }

    EvidenceView reopen(EvidenceId id, ReopenEvidence request, Revision revision) {
        return act(id, revision, (held, actions) -> {
            var decided = actions.reopenable()
                    .orElseThrow(
                            () -> new AccessDeniedException("Only a verifier of the same capacity can reopen it."));
            var reason = request.reason().strip();
            deciding.anew(held, decided, it -> it.reopen(caller.get().person(), reason, actions.now()));
        });
    }

    private EvidenceView act(EvidenceId id, Revision revision, BiConsumer<HeldEvidence, EvidenceActions> act) {
        var submitted = evidence.find(id);
        var asked = verifications.of(id);
        var reviewer = access.require(submitted, asked, "evidence");
        if (reviewer.who().is(submitted.student())) {
            throw new AccessDeniedException("Nobody decides about their own evidence.");
        }
        var held = evidence.hold(submitted, asked, revision);
        act.accept(held, new EvidenceActions(reviewer, submitted, asked, clock.instant()));
        return views.of(submitted, held.walk(), reviewer.advises());
    }

    private static Verification asked(EvidenceActions actions) {
        return actions.reviewer()
                .among(actions.verifications())
                .orElseThrow(() -> new AccessDeniedException("The roadmap names somebody else to verify this."));
    }

    private Verdict verdict(Verification asked, @Nullable String comment) {
        return Verdict.of(caller.get().person(), asked.capacity(), clock.instant(), comment);
    }
}
