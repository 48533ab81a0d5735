package io.waymark.web.advisor.outsiders;

import io.waymark.advising.api.evidence.JudgeAddress;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people outside are asked about an advisor's students, what they disputed, and what strangers signed. */
@Controller
class OutsidersController {

    private final VerifierApi verifiers;
    private final Columns columns;
    private final Pagers pagers;
    private final Outcomes outcomes;

    OutsidersController(VerifierApi verifiers, Columns columns, Pagers pagers, Outcomes outcomes) {
        this.verifiers = verifiers;
        this.columns = columns;
        this.pagers = pagers;
        this.outcomes = outcomes;
    }

    @GetMapping("/advisor/outsiders")
    @PreAuthorize("hasRole('ADVISOR')")
    String list(@ModelAttribute("position") ListPosition position, Model model) {
        var found = verifiers.outside(position.after(), position.limit());
        model.addAttribute(
                "page",
                new OutsidersPage(
                        found.items().stream().map(OutsidersRow::new).toList(),
                        columns.of("queue.student", "queue.what", "outside.asked", "outside.answer"),
                        pagers.of(Link.to("/advisor/outsiders"), position, found)));
        return "advisor/outsiders/outsiders";
    }

    /** Reminds somebody who has not answered; their earlier link ends. */
    @PostMapping("/advisor/outsiders/{evidence}/mail")
    @PreAuthorize("hasRole('ADVISOR')")
    String mailAgain(
            @PathVariable("evidence") UUID evidence,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "SITE_SUPERVISOR") VerifierRole capacity,
            RedirectAttributes next) {
        try {
            verifiers.mailAgain(evidence, capacity, Versions.of(version));
            outcomes.done(next, "naming.mail.done");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/advisor/outsiders";
    }

    @PostMapping("/advisor/outsiders/{evidence}/address")
    @PreAuthorize("hasRole('ADVISOR')")
    String judgeAddress(
            @PathVariable("evidence") UUID evidence,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(defaultValue = "SITE_SUPERVISOR") VerifierRole capacity,
            @RequestParam(defaultValue = "false") boolean known,
            RedirectAttributes next) {
        try {
            verifiers.judgeAddress(evidence, capacity, new JudgeAddress(known), Versions.of(version));
            outcomes.done(next, known ? "outside.address.known.done" : "outside.address.unknown.done");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/advisor/outsiders";
    }
}
