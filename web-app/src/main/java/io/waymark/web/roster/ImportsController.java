package io.waymark.web.roster;

import io.waymark.advising.api.roster.RosterApi;
import io.waymark.web.page.Link;
import io.waymark.web.page.Words;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.table.Columns;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The list of imports, and uploading one. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/imports")
class ImportsController {

    private static final int PAGE = 20;

    private final RosterApi rosters;
    private final Outcomes outcomes;
    private final Columns columns;
    private final Words words;

    ImportsController(RosterApi rosters, Outcomes outcomes, Columns columns, Words words) {
        this.rosters = rosters;
        this.outcomes = outcomes;
        this.columns = columns;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("upload", new UploadForm(null));
        return page(model, after);
    }

    @PostMapping
    String upload(
            @ModelAttribute("upload") UploadForm form, BindingResult faults, Model model, RedirectAttributes next) {
        var file = form.file();
        if (file == null || file.isEmpty()) {
            faults.rejectValue("file", "imports.file.missing", words.say("imports.file.missing"));
            return page(model, null);
        }
        try {
            var roster = rosters.upload(nameOf(file), new InputStreamResource(file));
            outcomes.done(next, "imports.uploaded");
            return "redirect:/imports/" + roster.id();
        } catch (RefusedException refused) {
            outcomes.refused(faults, refused);
            return page(model, null);
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
                                .filename("roster-example.csv")
                                .build()
                                .toString())
                .body("""
                        role,number,given_name,family_name,email,time_zone,cohort,advisor_number,roadmap,started_on
                        advisor,A-100,Dana,Whitcomb,dana.whitcomb@college.example,America/New_York,,,,
                        student,204118,Maya,Okafor,maya.okafor@college.example,America/New_York,HIT fall 2026,A-100,health-information-technician,2026-08-24
                        """);
    }

    private static String nameOf(MultipartFile file) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").strip();
        return name.isEmpty() ? "roster.csv" : name.substring(Math.max(0, name.length() - 200));
    }

    private String page(Model model, @Nullable String after) {
        var found = rosters.list(after, PAGE);
        model.addAttribute("rosters", found.items());
        model.addAttribute(
                "columns",
                columns.of(
                        "imports.file",
                        "imports.state",
                        "imports.rows",
                        "imports.faults",
                        "imports.by",
                        "imports.when"));
        model.addAttribute(
                "pager", columns.pager(found.items().size(), Link.to("/imports").after(found.next())));
        return "imports";
    }
}
