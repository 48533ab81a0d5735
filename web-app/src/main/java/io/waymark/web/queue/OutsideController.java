package io.waymark.web.queue;

import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.web.page.Link;
import io.waymark.web.table.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What people outside are asked about an advisor's students, and what they disputed. */
@Controller
class OutsideController {

    private static final int PAGE = 50;

    private final VerifierApi verifiers;
    private final Columns columns;

    OutsideController(VerifierApi verifiers, Columns columns) {
        this.verifiers = verifiers;
        this.columns = columns;
    }

    @GetMapping("/queue/outside")
    @PreAuthorize("hasRole('ADVISOR')")
    String list(@RequestParam(required = false) @Nullable String after, Model model) {
        var found = verifiers.outside(after, PAGE);
        model.addAttribute("items", found.items());
        model.addAttribute("columns", columns.of("queue.student", "queue.what", "outside.asked", "outside.answer"));
        model.addAttribute(
                "pager",
                columns.pager(found.items().size(), Link.to("/queue/outside").after(found.next())));
        return "queue-outside";
    }
}
