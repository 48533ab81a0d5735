package io.waymark.web.reviewer.queue;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.evidence.RequirementNames;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.message.Texts;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Verifies a piece of evidence or returns it. */
@Component
class Decisions {

    private final EvidenceApi evidence;
    private final Outcomes outcomes;
    private final RequirementNames names;
    private final Texts texts;
    private final CurrentCaller caller;

    Decisions(EvidenceApi evidence, Outcomes outcomes, RequirementNames names, Texts texts, CurrentCaller caller) {
        this.names = names;
        this.evidence = evidence;
        this.outcomes = outcomes;
        this.texts = texts;
        this.caller = caller;
    }

    /**
     * Whether it is done; if not, the form's errors say why.
     *
     * @param undo where a decision is undone
     */
    boolean verify(UUID id, DecisionForm form, BindingResult errors, String undo, RedirectAttributes next) {
        var request = new VerifyEvidence(form.levelOrNone(), form.commentOrNone());
        return attempt(
                errors,
                id,
                now -> isMine(now, EvidenceStatus.VERIFIED, form.commentOrNone()),
                () -> evidence.verify(id, request, Versions.of(form.version())),
                done -> say(next, "decision.verified", done, undo));
    }

    /**
     * Whether it is done; if not, the form's errors say why.
     *
     * @param undo where a decision is undone
     */
    boolean returnForChanges(UUID id, DecisionForm form, BindingResult errors, String undo, RedirectAttributes next) {
        var comment = form.commentOrNone();
        if (comment == null) {
            errors.rejectValue("comment", "decision.comment.missing", texts.say("decision.comment.missing"));
            return false;
        }
        return attempt(
                errors,
                id,
                now -> isMine(now, EvidenceStatus.RETURNED, comment),
                () -> evidence.returnForChanges(id, new ReturnEvidence(comment), Versions.of(form.version())),
                done -> say(next, "decision.returned", done, undo));
    }

    /** A decision can be undone as it is now, from whichever page is next. */
    private void say(RedirectAttributes next, String key, EvidenceView done, String undo) {
        if (done.canUndo()) {
            outcomes.undoable(next, undo + "?version=" + done.version(), key, names.of(done.label()), name(done));
        } else {
            outcomes.done(next, key, names.of(done.label()), name(done));
        }
    }

    private static String name(EvidenceView evidence) {
        return evidence.student().fullName();
    }

    /** Who decides the same once more, in another tab, has decided. */
    private boolean isMine(EvidenceView now, EvidenceStatus status, @Nullable String comment) {
        return now.status() == status
                && now.decidedBy() != null
                && caller.get().person().value().equals(now.decidedBy().id())
                && Objects.equals(now.comment(), comment);
    }

    private boolean attempt(
            BindingResult errors,
            UUID id,
            Predicate<EvidenceView> isDecidedSo,
            Supplier<EvidenceView> decision,
            Consumer<EvidenceView> done) {
        if (errors.hasErrors()) {
            return false;
        }
        try {
            done.accept(decision.get());
            return true;
        } catch (RefusedException refused) {
            var now = evidence.show(id);
            if (isDecidedSo.test(now)) {
                done.accept(now);
                return true;
            }
            outcomes.refused(errors, refused);
            return false;
        }
    }
}
