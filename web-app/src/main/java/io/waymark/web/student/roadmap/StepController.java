package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.core.revision.Revision;
import io.waymark.web.services.Refusals;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.FlashMessage;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A step of the student's roadmap: what it asks for, submitting that, withdrawing it. */
@Controller
@RequestMapping("/student/roadmap/steps/{step}")
@PreAuthorize("hasRole('STUDENT')")
class StepController {

    private final EvidenceApi evidence;
    private final StepPages pages;
    private final Refusals refusals;
    private final Texts texts;

    StepController(EvidenceApi evidence, StepPages pages, Refusals refusals, Texts texts) {
        this.evidence = evidence;
        this.pages = pages;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String step, Model model) {
        return page(step, null, model);
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
                () -> evidence.submit(form.toSubmission(), null),
                "evidence.submitted",
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
            return page(step, new RefusedEvidence(form, texts.say("evidence.no-file")), model);
        }
        if (file.getSize() > EvidenceApi.LARGEST_DOCUMENT) {
            response.setStatus(413);
            return page(step, new RefusedEvidence(form, texts.say("evidence.file-too-large")), model);
        }
        return attempt(
                step,
                form,
                () -> evidence.upload(
                        Objects.requireNonNullElse(form.requirement(), ""),
                        form.documentType(),
                        form.expiresOn(),
                        file,
                        null),
                "evidence.submitted",
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
            response.setStatus(refusal.status().value());
            return page(step, new RefusedEvidence(form, refusals.say(refusal)), model);
        }
        next.addFlashAttribute("toast", FlashMessage.of(texts.say(done)));
        next.addAttribute("step", step);
        return "redirect:/student/roadmap/steps/{step}";
    }

    private String page(String step, @Nullable RefusedEvidence refused, Model model) {
        model.addAttribute("page", pages.load(step, refused));
        return "student/roadmap/step";
    }
}
