package io.waymark.web.roster;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import io.waymark.advising.api.roster.ApplyRoster;
import io.waymark.advising.api.roster.ConflictChoice;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.advising.api.roster.RosterConflict;
import io.waymark.advising.api.roster.RosterState;
import io.waymark.advising.api.roster.RosterView;
import io.waymark.web.page.Link;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.Panels;
import io.waymark.web.services.RefusedException;
import io.waymark.web.table.Columns;
import io.waymark.web.table.PagerView;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
@RequestMapping("/imports/{id}")
class ImportController {

    private static final int PAGE = 25;
    private static final int CONFLICTS = 100;

    private final RosterApi rosters;
    private final Jobs jobs;
    private final Panels panels;
    private final Outcomes outcomes;
    private final Columns columns;

    ImportController(RosterApi rosters, Jobs jobs, Panels panels, Outcomes outcomes, Columns columns) {
        this.rosters = rosters;
        this.jobs = jobs;
        this.panels = panels;
        this.outcomes = outcomes;
        this.columns = columns;
    }

    @GetMapping
    String show(@PathVariable UUID id, @RequestParam(required = false) @Nullable String after, Model model) {
        var loading = panels.load(() -> rosters.show(id));
        var faults = panels.load(() -> rosters.faults(id, after, PAGE));
        var roster = describe(loading.get(), model);
        model.addAttribute("phases", Phase.of(roster.state()));
        model.addAttribute("conflicts", conflicts(roster));
        model.addAttribute(
                "conflictColumns",
                columns.of(
                        "imports.row", "imports.person", "imports.column", "imports.in-file", "imports.in-directory"));
        model.addAttribute("faults", faults.get().items());
        model.addAttribute(
                "columns",
                columns.of("imports.row", "imports.column", "imports.value", "imports.wrong", "imports.remedy"));
        var here = "/imports/" + id;
        model.addAttribute(
                "pager",
                new PagerView(
                        columns.pager(faults.get().items().size(), null).summary(),
                        null,
                        Link.to(here).after(faults.get().next()),
                        here + "/faults.csv"));
        return "import";
    }

    /** The bar alone while it runs; at its end the whole page, since everything on it changes. */
    @HxRequest
    @GetMapping
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        describe(rosters.show(id), model);
        if (!Boolean.TRUE.equals(model.getAttribute("running"))) {
            response.setHeader("HX-Refresh", "true");
        }
        return "import :: job";
    }

    @GetMapping("/faults.csv")
    ResponseEntity<InputStreamResource> faults(@PathVariable UUID id) {
        var file = rosters.faultsAsCsv(id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("faults.csv")
                                .build()
                                .toString())
                .body(file.getBody());
    }

    @PostMapping("/apply")
    String apply(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean overwrite,
            @RequestParam(defaultValue = "false") boolean reactivate,
            RedirectAttributes next) {
        try {
            rosters.apply(id, new ApplyRoster(choice(overwrite), choice(reactivate)));
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/imports/{id}";
    }

    @PostMapping("/stop")
    String stop(@PathVariable UUID id, RedirectAttributes next) {
        try {
            rosters.stop(id);
            outcomes.done(next, "imports.stopped");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/imports/{id}";
    }

    private static ConflictChoice choice(boolean overwrite) {
        return overwrite ? ConflictChoice.OVERWRITE : ConflictChoice.KEEP;
    }

    /** The first of them, while there is something to choose about them. */
    private List<RosterConflict> conflicts(RosterView roster) {
        return roster.conflicts() == 0 || roster.state() != RosterState.CHECKED
                ? List.of()
                : rosters.conflicts(roster.id(), null, CONFLICTS).items();
    }

    private RosterView describe(RosterView roster, Model model) {
        var job = jobs.of(roster);
        model.addAttribute("roster", roster);
        model.addAttribute("job", job);
        model.addAttribute("running", job.isRunning());
        return roster;
    }
}
