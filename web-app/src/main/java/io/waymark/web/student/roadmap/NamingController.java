package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.AskPeer;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.message.Texts;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The student says who in particular verifies what they submitted. */
@Controller
@RequestMapping("/student/roadmap/steps/{step}/evidence/{id}")
@PreAuthorize("hasRole('STUDENT')")
class NamingController {

    private static final String HERE = "redirect:/student/roadmap/steps/{step}";

    private final VerifierApi verifiers;
    private final Outcomes outcomes;
    private final Texts texts;

    NamingController(VerifierApi verifiers, Outcomes outcomes, Texts texts) {
        this.verifiers = verifiers;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @PostMapping("/outsider")
    String outsider(
            @PathVariable UUID id,
            @RequestParam VerifierRole capacity,
            @ModelAttribute("named") NameForm form,
            RedirectAttributes next) {
        var request = new AskOutsider(capacity, form.nameOrBlank(), form.emailOrBlank());
        return attempt(
                form,
                "naming.outsider.done",
                next,
                () -> verifiers.askOutsider(id, request, Versions.of(form.version())));
    }

    @PostMapping("/mentor")
    String mentor(@PathVariable UUID id, @ModelAttribute("named") NameForm form, RedirectAttributes next) {
        var mentor = form.mentor();
        if (mentor == null) {
            next.addFlashAttribute("refusal", texts.say("naming.mentor.missing"));
            return HERE;
        }
        return attempt(
                form, "naming.mentor.done", next, () -> verifiers.askMentor(id, mentor, Versions.of(form.version())));
    }

    @PostMapping("/peer")
    String peer(@PathVariable UUID id, @ModelAttribute("named") NameForm form, RedirectAttributes next) {
        return attempt(
                form,
                "naming.peer.done",
                next,
                () -> verifiers.askPeer(id, new AskPeer(form.emailOrBlank()), Versions.of(form.version())));
    }

    @PostMapping("/mail")
    String mailAgain(
            @PathVariable UUID id,
            @RequestParam VerifierRole capacity,
            @ModelAttribute("named") NameForm form,
            RedirectAttributes next) {
        return attempt(
                form, "naming.mail.done", next, () -> verifiers.mailAgain(id, capacity, Versions.of(form.version())));
    }

    private String attempt(NameForm form, String done, RedirectAttributes next, Runnable naming) {
        try {
            naming.run();
            outcomes.done(next, done);
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
            next.addFlashAttribute("named", form);
        }
        return HERE;
    }
}
