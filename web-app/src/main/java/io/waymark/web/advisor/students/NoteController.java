package io.waymark.web.advisor.students;

import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteView;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes about a student: writing, changing and deleting one's own. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/advisor/students/{id}/notes")
class NoteController {

    private final NoteApi notes;
    private final StudentPages pages;
    private final Outcomes outcomes;

    NoteController(NoteApi notes, StudentPages pages, Outcomes outcomes) {
        this.notes = notes;
        this.pages = pages;
        this.outcomes = outcomes;
    }

    @PostMapping
    String add(
            @PathVariable UUID id,
            @Valid @ModelAttribute("note") NoteForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                notes.add(id, form.toEntry(), null);
                outcomes.done(next, form.isShared() ? "notes.added.shared" : "notes.added");
                return "redirect:/advisor/students/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return pages.show(id, TimelineFilter.ALL, model);
    }

    @GetMapping("/{entry}")
    String form(@PathVariable UUID id, @PathVariable UUID entry, Model model) {
        var written = find(id, entry);
        model.addAttribute("note", NoteForm.of(written));
        return page(model, written);
    }

    @PostMapping("/{entry}")
    String edit(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @Valid @ModelAttribute("note") NoteForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                notes.edit(entry, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "notes.saved");
                return "redirect:/advisor/students/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> NoteForm.of(find(id, entry)));
            }
        }
        return page(model, find(id, entry));
    }

    @PostMapping("/{entry}/delete")
    String delete(
            @PathVariable UUID id, @PathVariable UUID entry, @RequestParam String version, RedirectAttributes next) {
        try {
            notes.delete(entry, Versions.of(version));
            outcomes.done(next, "notes.deleted");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/advisor/students/{id}";
    }

    private NoteView find(UUID student, UUID entry) {
        var note = notes.show(entry);
        if (!note.student().equals(student)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return note;
    }

    private static String page(Model model, NoteView written) {
        model.addAttribute("page", written);
        return "advisor/students/note";
    }
}
