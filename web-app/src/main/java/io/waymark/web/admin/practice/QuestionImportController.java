package io.waymark.web.admin.practice;

import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.upload.Uploads;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Importing a file of questions: all of it, or a list of what is wrong with it. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/practice/import")
class QuestionImportController {

    private final QuestionBankApi questions;
    private final Uploads uploads;
    private final Outcomes outcomes;

    QuestionImportController(QuestionBankApi questions, Uploads uploads, Outcomes outcomes) {
        this.questions = questions;
        this.uploads = uploads;
        this.outcomes = outcomes;
    }

    @GetMapping
    String form(@ModelAttribute("upload") QuestionImportForm form, Model model) {
        return page(Uploads.NOTHING, model);
    }

    @PostMapping
    String take(
            @ModelAttribute("upload") QuestionImportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var report = uploads.take(form.file(), errors, csv -> questions.take(form.credential(), csv));
        if (errors.hasErrors()) {
            return page(report, model);
        }
        outcomes.done(next, "questions.imported", report.added(), report.changed(), report.unchanged());
        next.addAttribute("credential", form.credential());
        return "redirect:/admin/practice";
    }

    private String page(FileReport report, Model model) {
        var banks = questions.banks().stream()
                .map(it -> new Choice(it.credential(), it.name()))
                .toList();
        model.addAttribute(
                "page", new QuestionImportPage(banks, uploads.page("questions.error.", QuestionCsv.HEADINGS, report)));
        return "admin/practice/import";
    }
}
