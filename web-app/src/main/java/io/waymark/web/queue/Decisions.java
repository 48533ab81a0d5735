package io.waymark.web.queue;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.web.form.Versions;
import io.waymark.web.page.Words;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Verifies a piece of evidence or sends it back, wherever the form stands. */
@Component
public class Decisions {

    private final EvidenceApi evidence;
    private final Outcomes outcomes;
    private final Words words;

    Decisions(EvidenceApi evidence, Outcomes outcomes, Words words) {
        this.evidence = evidence;
        this.outcomes = outcomes;
        this.words = words;
    }

    /** Whether it is done; if not, the form's faults say why. */
    public boolean verify(UUID id, DecisionForm form, BindingResult faults, RedirectAttributes next) {
        return attempt(faults, () -> {
            evidence.verify(
                    id, new VerifyEvidence(form.levelOrNone(), form.commentOrNone()), Versions.of(form.version()));
            outcomes.done(next, "decision.verified");
        });
    }

    /** Whether it is done; if not, the form's faults say why. */
    public boolean giveBack(UUID id, DecisionForm form, BindingResult faults, RedirectAttributes next) {
        var comment = form.commentOrNone();
        if (comment == null) {
            faults.rejectValue("comment", "decision.comment.missing", words.say("decision.comment.missing"));
            return false;
        }
        return attempt(faults, () -> {
            evidence.giveBack(id, new ReturnEvidence(comment), Versions.of(form.version()));
            outcomes.done(next, "decision.returned");
        });
    }

    private boolean attempt(BindingResult faults, Runnable decision) {
        if (faults.hasErrors()) {
            return false;
        }
        try {
            decision.run();
            return true;
        } catch (RefusedException refused) {
            outcomes.refused(faults, refused);
            return false;
        }
    }
}
