package io.waymark.web.advisor.students;

import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.contact.RecordManyContactAttempts;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteForMany;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** The same note, or the same attempt to reach them, for several students of a caseload. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/advisor/students/selected")
class SelectedController {

    private static final String LIST = "redirect:/advisor/caseload";

    private final CaseloadApi caseload;
    private final NoteApi notes;
    private final ContactAttemptApi attempts;
    private final Outcomes outcomes;
    private final Texts texts;
    private final When when;

    SelectedController(
            CaseloadApi caseload,
            NoteApi notes,
            ContactAttemptApi attempts,
            Outcomes outcomes,
            Texts texts,
            When when) {
        this.caseload = caseload;
        this.notes = notes;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.texts = texts;
        this.when = when;
    }

    @PostMapping
    String choose(
            @RequestParam(name = "student", defaultValue = "") Set<UUID> students,
            @RequestParam("do") SelectedAct act,
            RedirectAttributes next) {
        if (students.isEmpty()) {
            next.addFlashAttribute("refusal", texts.say("selected.nobody"));
            return LIST;
        }
        return "redirect:"
                + UriComponentsBuilder.fromPath("/advisor/students/selected")
                        .queryParam("do", act)
                        .queryParam("student", students)
                        .toUriString();
    }

    @GetMapping
    String show(
            @RequestParam(name = "student", defaultValue = "") Set<UUID> students,
            @RequestParam(name = "do", defaultValue = "NOTE") SelectedAct act,
            Model model) {
        return page(students, act, model);
    }

    @PostMapping("/note")
    String note(
            @RequestParam(name = "student", defaultValue = "") Set<UUID> students,
            @Valid @ModelAttribute("note") NoteForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return act(
                students,
                SelectedAct.NOTE,
                () -> notes.addToMany(new NoteForMany(students, form.toEntry())),
                errors,
                model,
                next);
    }

    @PostMapping("/contact")
    String contact(
            @RequestParam(name = "student", defaultValue = "") Set<UUID> students,
            @Valid @ModelAttribute("contact") ContactForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.reject(errors);
        return act(
                students,
                SelectedAct.CONTACT,
                () -> attempts.addToMany(new RecordManyContactAttempts(students, form.toAttempt(when.zone()))),
                errors,
                model,
                next);
    }

    private String act(
            Set<UUID> students,
            SelectedAct act,
            Runnable write,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                write.run();
                outcomes.done(next, "selected.done." + act, students.size());
                return LIST;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(students, act, model);
    }

    private String page(Set<UUID> students, SelectedAct act, Model model) {
        model.addAttribute(
                "page",
                new SelectedPage(
                        students.isEmpty() ? List.of() : caseload.named(students), act, ContactChoices.of(texts)));
        StudentPages.offerForms(model);
        return "advisor/students/selected";
    }
}
