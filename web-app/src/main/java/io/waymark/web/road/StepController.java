package io.waymark.web.road;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.form.OneTime;
import io.waymark.web.page.Snack;
import io.waymark.web.page.Words;
import io.waymark.web.services.Panels;
import io.waymark.web.services.Refusals;
import io.waymark.web.services.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step of the student's road: what it asks for, handing it in, taking it back. */
@Controller
@RequestMapping("/road/steps/{step}")
@PreAuthorize("hasRole('STUDENT')")
class StepController {

    private final JourneyApi journeys;
    private final EvidenceApi evidence;
    private final StepPages pages;
    private final Refusals refusals;
    private final Words words;
    private final CurrentCaller caller;
    private final Panels panels;

    StepController(
            JourneyApi journeys,
            EvidenceApi evidence,
            StepPages pages,
            Refusals refusals,
            Words words,
            CurrentCaller caller,
            Panels panels) {
        this.journeys = journeys;
        this.evidence = evidence;
        this.pages = pages;
        this.refusals = refusals;
        this.words = words;
        this.caller = caller;
        this.panels = panels;
    }

    @GetMapping
    String show(@PathVariable String step, Model model) {
        return page(step, null, null, model);
    }

    @PostMapping("/evidence")
    String submit(
            @PathVariable String step,
            @ModelAttribute("typed") EvidenceForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return attempt(
                step,
                form,
                () -> evidence.submit(form.toSubmission(), OneTime.header(form.key())),
                "evidence.sent",
                model,
                response,
                next);
    }

    @PostMapping("/documents")
    String upload(
            @PathVariable String step,
            @ModelAttribute("typed") EvidenceForm form,
            @RequestParam @Nullable MultipartFile file,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (file == null || file.isEmpty()) {
            response.setStatus(422);
            return page(step, form, words.say("evidence.no-file"), model);
        }
        if (file.getSize() > EvidenceApi.LARGEST_DOCUMENT) {
            response.setStatus(413);
            return page(step, form, words.say("evidence.file-too-large"), model);
        }
        return attempt(
                step,
                form,
                () -> evidence.upload(
                        Objects.requireNonNullElse(form.requirement(), ""),
                        form.documentType(),
                        form.expiresOn(),
                        file,
                        OneTime.header(form.key())),
                "evidence.sent",
                model,
                response,
                next);
    }

    @PostMapping("/evidence/{id}/withdraw")
    String withdraw(
            @PathVariable String step,
            @PathVariable UUID id,
            @RequestParam int version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return attempt(
                step,
                null,
                () -> evidence.withdraw(id, new Revision(version)),
                "evidence.withdrawn",
                model,
                response,
                next);
    }

    private String attempt(
            String step,
            @Nullable EvidenceForm form,
            Runnable act,
            String done,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            act.run();
        } catch (RefusedException refusal) {
            return again(step, form, refusals.say(refusal), refusal.status().value(), model, response);
        } catch (ResourceAccessException silent) {
            return again(step, form, words.say("service.silent"), 503, model, response);
        }
        next.addFlashAttribute("snack", Snack.of(words.say(done)));
        next.addAttribute("step", step);
        return "redirect:/road/steps/{step}";
    }

    private String again(
            String step,
            @Nullable EvidenceForm form,
            String fault,
            int status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status);
        if (form == null) {
            model.addAttribute("trouble", fault);
        }
        return page(step, form, fault, model);
    }

    private String page(String step, @Nullable EvidenceForm typed, @Nullable String fault, Model model) {
        var student = caller.get().person().value();
        var history = panels.load(() -> evidence.ofStep(student, step));
        var view = journeys.step(student, step);
        return pages.show(view, history.get(), typed, fault, model);
    }
}
