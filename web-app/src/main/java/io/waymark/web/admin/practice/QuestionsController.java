package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.ListPosition;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
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

/** The bank of questions for a credential's exam, and adding one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/practice")
class QuestionsController {

    private final QuestionBankApi questions;
    private final QuestionPages pages;
    private final QuestionCsv file;
    private final CsvDownload downloads;
    private final Outcomes outcomes;

    QuestionsController(
            QuestionBankApi questions,
            QuestionPages pages,
            QuestionCsv file,
            CsvDownload downloads,
            Outcomes outcomes) {
        this.questions = questions;
        this.pages = pages;
        this.file = file;
        this.downloads = downloads;
        this.outcomes = outcomes;
    }

    @GetMapping
    @PreAuthorize("hasAnyRole('ADMIN', 'FACULTY')")
    String list(QuestionSearch search, ListPosition position, Model model) {
        model.addAttribute("page", pages.list(search, position));
        return "admin/practice/list";
    }

    @GetMapping("/questions.csv")
    @PreAuthorize("hasAnyRole('ADMIN', 'FACULTY')")
    void file(QuestionSearch search, HttpServletResponse response) throws IOException {
        downloads.send(file.of(search), response);
    }

    @GetMapping("/new")
    String form(@RequestParam(defaultValue = "") String credential, Model model) {
        var form = QuestionForm.empty(credential);
        model.addAttribute("question", form);
        return editor(form, model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("question") QuestionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                next.addAttribute("id", questions.add(form.toEntry(), null).id());
                outcomes.done(next, "questions.added");
                return "redirect:/admin/practice/{id}";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return editor(form, model);
    }

    private String editor(QuestionForm form, Model model) {
        model.addAttribute("page", pages.added(form));
        return "admin/practice/editor";
    }
}
