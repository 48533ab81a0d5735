package io.waymark.web.admin.imports;

import io.waymark.advising.api.document.FileName;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.upload.ChosenFile;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of imports, and uploading one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/imports")
class ImportsController {

    private final ImportApi imports;
    private final Outcomes outcomes;
    private final Columns columns;
    private final Pagers pagers;
    private final Texts texts;

    ImportsController(ImportApi imports, Outcomes outcomes, Columns columns, Pagers pagers, Texts texts) {
        this.imports = imports;
        this.outcomes = outcomes;
        this.columns = columns;
        this.pagers = pagers;
        this.texts = texts;
    }

    @GetMapping
    String list(ListPosition position, Model model) {
        model.addAttribute("upload", new UploadForm(null, false));
        return page(model, position);
    }

    @PostMapping
    String upload(
            @ModelAttribute("upload") UploadForm form, BindingResult errors, Model model, RedirectAttributes next) {
        var file = form.file();
        var missing = ChosenFile.missing(file, texts);
        missing.ifPresent(it -> errors.rejectValue("file", "missing", it));
        if (file == null || missing.isPresent()) {
            return page(model, ListPosition.start());
        }
        try {
            var upload = imports.upload(nameOf(file), form.isPartial(), new InputStreamResource(file));
            outcomes.done(next, "imports.uploaded");
            return "redirect:/admin/imports/" + upload.id();
        } catch (RefusedException refused) {
            outcomes.refused(errors, refused);
            return page(model, ListPosition.start());
        }
    }

    /** Every column the service knows, with two rows that would pass. */
    @GetMapping("/example.csv")
    ResponseEntity<String> example() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("import-example.csv")
                                .build()
                                .toString())
                .body("\uFEFF" + """
                        role,number,given_name,family_name,email,time_zone,cohort,advisor_number,roadmap,started_on
                        advisor,A-100,Dana,Whitcomb,dana.whitcomb@college.example,America/New_York,,,,
                        student,204118,Maya,Okafor,maya.okafor@college.example,America/New_York,HIT fall 2026,A-100,health-information-technician,2026-08-24
                        """);
    }

    private static String nameOf(MultipartFile file) {
        var name = FileName.plain(file.getOriginalFilename());
        return name.isEmpty() ? "import.csv" : name;
    }

    private String page(Model model, ListPosition position) {
        var found = imports.list(position.after(), position.limit());
        model.addAttribute(
                "page",
                new ImportsPage(
                        found.items(),
                        columns.of(
                                "imports.file",
                                "imports.state",
                                "imports.rows",
                                "imports.errors",
                                "imports.by",
                                "imports.when"),
                        pagers.of(Link.to("/admin/imports"), position, found)));
        return "admin/imports/list";
    }
}
