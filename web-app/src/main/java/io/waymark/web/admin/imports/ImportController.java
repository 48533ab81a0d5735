package io.waymark.web.admin.imports;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ConflictChoice;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.ListPosition;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One import from upload to report. All it shows comes from the service, so a reload loses nothing. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/imports/{id}")
class ImportController {

    private final ImportApi imports;
    private final ImportPages pages;
    private final ErrorFile file;
    private final CsvDownload downloads;
    private final Outcomes outcomes;

    ImportController(ImportApi imports, ImportPages pages, ErrorFile file, CsvDownload downloads, Outcomes outcomes) {
        this.imports = imports;
        this.pages = pages;
        this.file = file;
        this.downloads = downloads;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(@PathVariable UUID id, ListPosition position, Model model) {
        model.addAttribute("page", pages.load(id, position));
        return "admin/imports/import";
    }

    /** The bar alone while it runs; at its end the whole page, since everything on it changes. */
    @HxRequest
    @GetMapping
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        var job = pages.job(id);
        model.addAttribute("job", job);
        if (!job.isRunning()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "admin/imports/import :: job";
    }

    @GetMapping("/errors.csv")
    void errors(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        downloads.send(file.of(id), response);
    }

    @PostMapping("/apply")
    String apply(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean overwrite,
            @RequestParam(defaultValue = "false") boolean reactivate,
            @RequestParam(defaultValue = "false") boolean confirmed,
            RedirectAttributes next) {
        try {
            imports.apply(id, new ApplyImport(choice(overwrite), choice(reactivate), confirmed));
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/admin/imports/{id}";
    }

    @PostMapping("/discard")
    String discard(@PathVariable UUID id, RedirectAttributes next) {
        try {
            imports.discard(id);
            outcomes.done(next, "imports.discarded");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/admin/imports/{id}";
    }

    private static ConflictChoice choice(boolean overwrite) {
        return overwrite ? ConflictChoice.OVERWRITE : ConflictChoice.KEEP;
    }
}
