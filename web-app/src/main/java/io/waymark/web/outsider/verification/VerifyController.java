package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.services.LinkVisit;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.document.Attachments;
import io.waymark.web.ui.preview.PreviewPage;
import io.waymark.web.ui.preview.Previews;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a mailed link leads. To look, however often and by whom, changes nothing; only a form that was sent does. */
@Controller
@RequestMapping("/verify/{secret}")
class VerifyController {

    private final LinkedVerifications verifications;
    private final LinkedBatches batches;
    private final Previews previews;
    private final VerifyPages pages;
    private final Outcomes outcomes;

    VerifyController(
            LinkedVerifications verifications,
            LinkedBatches batches,
            Previews previews,
            VerifyPages pages,
            Outcomes outcomes) {
        this.batches = batches;
        this.previews = previews;
        this.verifications = verifications;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @ModelAttribute
    LinkVisit visit(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        pages.keepPrivate(response);
        return verifications.open(secret, request.getRemoteAddr());
    }

    @GetMapping
    String show(@ModelAttribute(binding = false) LinkVisit visit, @PathVariable String secret, Model model) {
        if (batches.areThere(visit)) {
            return "redirect:/verify/{secret}/hours";
        }
        var asked = verifications.show(visit);
        model.addAttribute("answer", AnswerForm.of(asked));
        return pages.show(visit, secret, asked, model);
    }

    @GetMapping("/document")
    ResponseEntity<InputStreamResource> document(
            @ModelAttribute(binding = false) LinkVisit visit, @RequestParam(defaultValue = "false") boolean framed) {
        var file = verifications.document(visit);
        return framed ? Attachments.framed(file) : Attachments.of(file);
    }

    @GetMapping("/document/preview")
    String preview(
            @ModelAttribute(binding = false) LinkVisit visit,
            @PathVariable String secret,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean inPlace,
            Model model) {
        var back = "/verify/" + secret;
        model.addAttribute(
                "page", new PreviewPage(previews.of(verifications.document(visit), back + "/document"), back));
        return Previews.view(inPlace);
    }

    @PostMapping(params = "answer=verify")
    String verify(
            @ModelAttribute(binding = false) LinkVisit visit,
            @PathVariable String secret,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            Model model) {
        if (!form.corrected().isEmpty() && form.commentOrNone() == null) {
            errors.rejectValue("comment", "verify.correct.missing");
        }
        return answer(visit, secret, errors, model, () -> verifications.verify(visit, form));
    }

    @PostMapping(params = "answer=not-right")
    String dispute(
            @ModelAttribute(binding = false) LinkVisit visit,
            @PathVariable String secret,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            Model model) {
        if (form.commentOrNone() == null) {
            errors.rejectValue("comment", "verify.comment.missing");
        }
        return answer(visit, secret, errors, model, () -> verifications.dispute(visit, Dispute.NOT_RIGHT, form));
    }

    @PostMapping(params = "answer=unknown")
    String unknown(
            @ModelAttribute(binding = false) LinkVisit visit,
            @PathVariable String secret,
            @Valid @ModelAttribute("answer") AnswerForm form,
            BindingResult errors,
            Model model) {
        return answer(visit, secret, errors, model, () -> verifications.dispute(visit, Dispute.UNKNOWN_STUDENT, form));
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

    private String answer(LinkVisit visit, String secret, BindingResult errors, Model model, Runnable answer) {
        if (!errors.hasErrors()) {
            try {
                answer.run();
                return "redirect:/verify/{secret}";
            } catch (RefusedException refused) {
                if (verifications.show(visit).undoUntil() != null) {
                    return "redirect:/verify/{secret}"; // they answered a moment ago, and are shown what
                }
                outcomes.refused(errors, refused, VerifyController::field);
            }
        }
        return pages.show(visit, secret, verifications.show(visit), model);
    }

    /** The service names the fields of what the student submitted. */
    private static String field(String named) {
        return "corrections.values[%s]".formatted(named);
    }

    /** One answer to whatever does not work: it tells nobody whether there ever was such a link. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String spent(NotFoundException spent) {
        return "outsider/verification/spent";
    }
}
