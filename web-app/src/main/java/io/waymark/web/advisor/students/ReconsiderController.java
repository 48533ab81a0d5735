package io.waymark.web.advisor.students;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.JudgeAddress;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.evidence.ReopenForm;
import io.waymark.web.ui.form.Versions;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a decision back, having one made anew, reminding somebody outside who has not answered, and saying whether the college knows them. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/advisor/students/{id}/steps/{step}/evidence/{evidence}")
class ReconsiderController {

    private final EvidenceApi evidence;
    private final VerifierApi verifiers;
    private final Outcomes outcomes;

    ReconsiderController(EvidenceApi evidence, VerifierApi verifiers, Outcomes outcomes) {
        this.evidence = evidence;
        this.verifiers = verifiers;
        this.outcomes = outcomes;
    }

    @PostMapping("/undo")
    String undo(
            @PathVariable("evidence") UUID submitted,
            @RequestParam(defaultValue = "") String version,
            RedirectAttributes next) {
        return attempt("decision.undone", next, Map.of(), () -> evidence.undo(submitted, Versions.of(version)));
    }

    @PostMapping("/reopen")
    String reopen(
            @PathVariable("evidence") UUID submitted,
            @ModelAttribute("reopening") ReopenForm form,
            RedirectAttributes next) {
        return attempt(
                "decision.reopened",
                next,
                Map.of("reopening", form),
                () -> evidence.reopen(
                        submitted, new ReopenEvidence(form.reasonOrBlank()), Versions.of(form.version())));
    }

    @PostMapping("/mail")
    String mailAgain(
            @PathVariable("evidence") UUID submitted,
            @RequestParam(defaultValue = "") String version,
            @RequestParam VerifierRole capacity,
            RedirectAttributes next) {
        return attempt(
                "naming.mail.done",
                next,
                Map.of(),
                () -> verifiers.mailAgain(submitted, capacity, Versions.of(version)));
    }

    @PostMapping("/address")
    String judgeAddress(
            @PathVariable("evidence") UUID submitted,
            @RequestParam(defaultValue = "") String version,
            @RequestParam VerifierRole capacity,
            @RequestParam(defaultValue = "false") boolean known,
            RedirectAttributes next) {
        return attempt(
                known ? "outside.address.known.done" : "outside.address.unknown.done",
                next,
                Map.of(),
                () -> verifiers.judgeAddress(submitted, capacity, new JudgeAddress(known), Versions.of(version)));
    }

    /** @param typed what the next page shows again if it is refused */
    private String attempt(String done, RedirectAttributes next, Map<String, ?> typed, Runnable change) {
        try {
            change.run();
            outcomes.done(next, done);
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
            typed.forEach(next::addFlashAttribute);
        }
        return "redirect:/advisor/students/{id}/steps/{step}";
    }
}
