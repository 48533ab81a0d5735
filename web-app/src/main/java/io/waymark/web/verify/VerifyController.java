package io.waymark.web.verify;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.document.Attachments;
import io.waymark.web.services.LinkVisit;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a mailed link leads. To look, however often and by whom, changes nothing; only a form that was sent does. */
@Controller
@RequestMapping("/verify/{secret}")
class VerifyController {

    private final LinkedVerifications verifications;
    private final VerifyPages pages;
    private final Outcomes outcomes;

    VerifyController(LinkedVerifications verifications, VerifyPages pages, Outcomes outcomes) {
        this.verifications = verifications;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @ModelAttribute
    LinkVisit visit(
            @PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Model model) {
        pages.keepPrivate(response);
        model.addAttribute("secret", secret);
        return verifications.open(secret, request.getRemoteAddr());
    }

    @GetMapping
    String show(@ModelAttribute(binding = false) LinkVisit visit, Model model) {
        var asked = verifications.show(visit);
        model.addAttribute("answer", AnswerForm.of(asked));
        return pages.show(visit, asked, model);
    }

    @GetMapping("/document")
    ResponseEntity<InputStreamResource> document(@ModelAttribute(binding = false) LinkVisit visit) {
        return Attachments.of(verifications.document(visit));
    }

    @PostMapping(params = "answer=verify")
    String verify(
            @ModelAttribute(binding = false) LinkVisit visit,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult faults,
            Model model) {
        return answer(visit, faults, model, () -> verifications.verify(visit, form));
    }

    @PostMapping(params = "answer=not-right")
    String dispute(
            @ModelAttribute(binding = false) LinkVisit visit,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult faults,
            Model model) {
        if (form.commentOrNone() == null) {
            faults.rejectValue("comment", "verify.comment.missing");
        }
        return answer(visit, faults, model, () -> verifications.dispute(visit, Dispute.NOT_RIGHT, form));
    }

    @PostMapping(params = "answer=unknown")
    String unknown(
            @ModelAttribute(binding = false) LinkVisit visit,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult faults,
            Model model) {
        return answer(visit, faults, model, () -> verifications.dispute(visit, Dispute.UNKNOWN_STUDENT, form));
    }

    @PostMapping("/undo")
    String undo(
            @ModelAttribute(binding = false) LinkVisit visit, @RequestParam String version, RedirectAttributes next) {
        try {
            verifications.undo(visit, version);
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/verify/{secret}";
    }

    private String answer(LinkVisit visit, BindingResult faults, Model model, Runnable answer) {
        if (!faults.hasErrors()) {
            try {
                answer.run();
                return "redirect:/verify/{secret}";
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
            }
        }
        return pages.show(visit, verifications.show(visit), model);
    }

    /** One answer to whatever does not work: it tells nobody whether there ever was such a link. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String spent(NotFoundException spent) {
        return "verify/spent";
    }
}
