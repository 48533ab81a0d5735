package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.MissingStudent;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.CsvFile;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.time.When;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The students who are not in a file, and recording that they have left. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/imports/{id}")
class MissingController {

    private final ImportApi imports;
    private final MissingPages pages;
    private final Outcomes outcomes;
    private final CsvDownload downloads;
    private final Texts texts;
    private final When when;

    MissingController(
            ImportApi imports, MissingPages pages, Outcomes outcomes, CsvDownload downloads, Texts texts, When when) {
        this.imports = imports;
        this.pages = pages;
        this.outcomes = outcomes;
        this.downloads = downloads;
        this.texts = texts;
        this.when = when;
    }

    @GetMapping("/missing")
    String show(@PathVariable UUID id, @ModelAttribute("position") ListPosition position, Model model) {
        model.addAttribute("missing", MissingForm.on(when.today()));
        return page(id, position, model);
    }

    @PostMapping("/missing")
    String record(
            @PathVariable UUID id,
            @ModelAttribute("missing") MissingForm form,
            BindingResult errors,
            @ModelAttribute("position") ListPosition position,
            Model model,
            RedirectAttributes next) {
        form.check(errors);
        if (!errors.hasErrors()) {
            try {
                imports.recordMissing(id, form.toEntry());
                outcomes.done(next, "imports.missing.started");
                return "redirect:/admin/imports/{id}/missing";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(id, position, model);
    }

    @GetMapping("/missing.csv")
    void file(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        downloads.send(
                new CsvFile<>(
                        "missing.csv",
                        Stream.of(
                                        "imports.missing.number",
                                        "imports.person",
                                        "imports.missing.email",
                                        "imports.missing.source")
                                .map(texts::say)
                                .toList(),
                        (after, rows) -> imports.missing(id, after, rows),
                        this::cells),
                response);
    }

    private List<String> cells(MissingStudent missing) {
        return List.of(
                missing.number(),
                missing.student().fullName(),
                missing.email(),
                texts.say(missing.byHand() ? "imports.missing.by-hand" : "imports.missing.by-import"));
    }

    private String page(UUID id, ListPosition position, Model model) {
        model.addAttribute("page", pages.load(id, position));
        return "admin/imports/missing";
    }
}
