package io.waymark.web.student.roadmap;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.core.revision.Revision;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.Refusals;
import io.waymark.web.services.RefusedException;
import io.waymark.web.student.evidence.DocumentForm;
import io.waymark.web.student.evidence.EntryForm;
import io.waymark.web.student.evidence.SentEvidence;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.FlashMessage;
import io.waymark.web.ui.upload.ChosenFile;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
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
    private final Outcomes outcomes;
    private final Refusals refusals;
    private final Texts texts;

    StepController(EvidenceApi evidence, StepPages pages, Outcomes outcomes, Refusals refusals, Texts texts) {
        this.evidence = evidence;
        this.pages = pages;
        this.outcomes = outcomes;
        this.refusals = refusals;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable String step, Model model) {
        return page(step, null, null, model);
    }

    @PostMapping("/evidence/{requirement}")
    String submit(
            @PathVariable String step,
            SentEvidence sent,
            @RequestParam @Nullable MultipartFile file,
            Model model,
            RedirectAttributes next) {
        if (sent.form() instanceof DocumentForm) {
            ChosenFile.missing(file, texts).ifPresent(it -> sent.errors().reject("no-file", it));
            if (file != null && file.getSize() > EvidenceApi.LARGEST_DOCUMENT) {
                sent.errors().reject("file-too-large", texts.say("evidence.file-too-large"));
            }
        }
        if (!sent.errors().hasErrors()) {
            try {
                return submitted(step, submit(sent, file), next);
            } catch (RefusedException refusal) {
                outcomes.refused(sent.errors(), refusal, sent::fieldOf);
            }
        }
        return page(step, sent, null, model);
    }

    private String submit(SentEvidence sent, @Nullable MultipartFile file) {
        return switch (sent.form()) {
            case DocumentForm document ->
                submitted(evidence.upload(
                        sent.requirement(),
                        document.documentType(),
                        document.expiresOn(),
                        new ChosenFile(Objects.requireNonNull(file)),
                        null));
            case EntryForm entry -> {
                evidence.submit(new SubmitEvidence(sent.requirement(), entry.payload()), null);
                yield texts.say("evidence.submitted");
            }
        };
    }

    /** Also what was done to the file, so that nobody is surprised by what they find. */
    private String submitted(EvidenceView submitted) {
        return submitted.shown().stream()
                .flatMap(it -> Stream.ofNullable(it.document()))
                .filter(it -> !it.changes().isEmpty())
                .map(it -> texts.say(
                        "evidence.submitted.changed", it.changes().getLast().name(), it.name()))
                .findFirst()
                .orElseGet(() -> texts.say("evidence.submitted"));
    }

    @PostMapping("/evidence/{id}/withdraw")
    String withdraw(
            @PathVariable String step,
            @PathVariable UUID id,
            @RequestParam int version,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            evidence.withdraw(id, new Revision(version));
        } catch (RefusedException refusal) {
            response.setStatus(refusal.status().value());
            return page(step, null, refusals.say(refusal), model);
        }
        return submitted(step, texts.say("evidence.withdrawn"), next);
    }

    private String submitted(String step, String done, RedirectAttributes next) {
        next.addFlashAttribute("toast", FlashMessage.of(done));
        next.addAttribute("step", step);
        return "redirect:/student/roadmap/steps/{step}";
    }

    private String page(String step, @Nullable SentEvidence sent, @Nullable String refusal, Model model) {
        var page = pages.load(step, sent, refusal);
        for (var form : page.requirements()) {
            model.addAttribute(form.name(), form.form());
            if (sent != null && form.form() == sent.form()) {
                model.addAttribute(BindingResult.MODEL_KEY_PREFIX + form.name(), sent.errors());
            } else if (form.unreadable() != null) {
                model.addAttribute(BindingResult.MODEL_KEY_PREFIX + form.name(), form.unreadable());
            }
        }
        model.addAttribute("page", page);
        return "student/roadmap/step";
    }
}
