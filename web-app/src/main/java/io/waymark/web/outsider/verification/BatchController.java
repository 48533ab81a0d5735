package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.services.LinkVisit;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
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

/** All hours that a mailed link leads to, countersigned together. To look changes nothing. */
@Controller
@RequestMapping("/verify/{secret}/hours")
class BatchController {

    private final LinkedVerifications links;
    private final LinkedBatches batches;
    private final VerifyPages pages;
    private final Outcomes outcomes;

    BatchController(LinkedVerifications links, LinkedBatches batches, VerifyPages pages, Outcomes outcomes) {
        this.links = links;
        this.batches = batches;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @ModelAttribute
    LinkVisit visit(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response) {
        pages.keepPrivate(response);
        return links.open(secret, request.getRemoteAddr());
    }

    @GetMapping
    String show(@ModelAttribute(binding = false) LinkVisit visit, @PathVariable String secret, Model model) {
        var batch = batches.show(visit);
        var form = BatchForm.of(batch);
        model.addAttribute("batch", form);
        return pages.show(visit, secret, batch, form, model);
    }

    @PostMapping(params = "answer=verify")
    String verify(
            @ModelAttribute(binding = false) LinkVisit visit,
            @PathVariable String secret,
            @Valid @ModelAttribute("batch") BatchForm form,
            BindingResult errors,
            Model model) {
        form.withoutReason()
                .forEach(it -> errors.rejectValue("rows[%d].comment".formatted(it), "verify.comment.missing"));
        return answer(visit, secret, form, form::answers, errors, model);
    }

    @PostMapping(params = "answer=unknown")
    String unknown(
            @ModelAttribute(binding = false) LinkVisit visit,
            @PathVariable String secret,
            @Valid @ModelAttribute("batch") BatchForm form,
            BindingResult errors,
            Model model) {
        return answer(visit, secret, form, form::disowned, errors, model);
    }

    @PostMapping("/undo")
    String undo(
            @ModelAttribute(binding = false) LinkVisit visit,
            @RequestParam UUID verification,
            @RequestParam String version,
            RedirectAttributes next) {
        try {
            batches.undo(visit, verification, version);
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/verify/{secret}/hours";
    }

    private String answer(
            LinkVisit visit,
            String secret,
            BatchForm form,
            Supplier<AnswerBatch> answers,
            BindingResult errors,
            Model model) {
        if (!errors.hasErrors()) {
            try {
                batches.answer(visit, answers.get());
                return "redirect:/verify/{secret}/hours";
            } catch (RefusedException refused) {
                if (form.isAnsweredIn(batches.show(visit))) {
                    return "redirect:/verify/{secret}/hours"; // they answered a moment ago, and are shown what
                }
                outcomes.refused(errors, refused, it -> BatchErrors.field(form, it));
            }
        }
        var batch = batches.show(visit);
        var typed = form.with(batch);
        model.addAttribute("batch", typed);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "batch", BatchErrors.on(typed, form, errors));
        return pages.show(visit, secret, batch, typed, model);
    }

    /** The same as of a link that never was. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    String spent(NotFoundException spent) {
        return "outsider/verification/spent";
    }
}
