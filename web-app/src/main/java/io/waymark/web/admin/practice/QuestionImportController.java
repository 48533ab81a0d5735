package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.advising.api.practice.QuestionError;
import io.waymark.advising.api.practice.QuestionFileReport;
import io.waymark.web.admin.practice.QuestionImportPage.QuestionRowError;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Columns;
import java.util.List;
import java.util.TreeMap;
import org.springframework.core.io.InputStreamResource;
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
    private final Outcomes outcomes;
    private final Columns columns;
    private final Texts texts;

    QuestionImportController(QuestionBankApi questions, Outcomes outcomes, Columns columns, Texts texts) {
        this.questions = questions;
        this.outcomes = outcomes;
        this.columns = columns;
        this.texts = texts;
    }

    @GetMapping
    String form(@ModelAttribute("upload") QuestionImportForm form, Model model) {
        return page(model, List.of(), 0);
    }

    @PostMapping
    String take(
            @ModelAttribute("upload") QuestionImportForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "questions.file.missing", texts.say("questions.file.missing"));
            return page(model, List.of(), 0);
        }
        try {
            return answered(
                    form, questions.take(form.credential(), new InputStreamResource(file)), errors, model, next);
        } catch (RefusedException refused) {
            outcomes.refused(errors, refused);
            return page(model, List.of(), 0);
        }
    }

    private String answered(
            QuestionImportForm form,
            QuestionFileReport report,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (report.errorCount() == 0) {
            outcomes.done(next, "questions.imported", report.added(), report.changed(), report.unchanged());
            next.addAttribute("credential", form.credential());
            return "redirect:/admin/practice";
        }
        errors.rejectValue("file", "refused", texts.say("questions.file.wrong", report.errorCount()));
        return page(model, report.errors(), report.errorCount());
    }

    private String page(Model model, List<QuestionError> errors, int count) {
        model.addAttribute(
                "page",
                new QuestionImportPage(
                        questions.banks().stream()
                                .map(it -> new Choice(it.credential(), it.name()))
                                .toList(),
                        String.join(", ", QuestionCsv.HEADINGS),
                        columns.of("questions.row", "questions.column", "questions.value", "questions.wrong"),
                        errors.stream().map(this::said).toList(),
                        count));
        return "admin/practice/import";
    }

    /** What a file has to hold is said as a file holds it, dates included. */
    private QuestionRowError said(QuestionError error) {
        var arguments = new TreeMap<String, Object>();
        error.arguments()
                .forEach((name, value) -> arguments.put(
                        name,
                        value instanceof List<?> several
                                ? texts.list(
                                        several.stream().map(String::valueOf).toList())
                                : value));
        arguments.putIfAbsent("suggestion", "none");
        return new QuestionRowError(
                error.row(),
                error.column(),
                error.value(),
                texts.sayOr("questions.error." + error.code(), arguments, error.code()));
    }
}
