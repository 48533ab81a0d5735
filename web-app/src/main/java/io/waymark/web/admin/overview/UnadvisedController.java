package io.waymark.web.admin.overview;

import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The students without an advisor. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class UnadvisedController {

    private static final String HERE = "/admin/overview/unadvised";

    private final AssignmentApi assignments;
    private final Columns columns;
    private final Pagers pagers;

    UnadvisedController(AssignmentApi assignments, Columns columns, Pagers pagers) {
        this.assignments = assignments;
        this.columns = columns;
        this.pagers = pagers;
    }

    @GetMapping(HERE)
    String list(@ModelAttribute("position") ListPosition position, Model model) {
        var found = assignments.unassigned(position.after(), position.limit());
        model.addAttribute(
                "page",
                new UnadvisedPage(
                        found.items(),
                        columns.of("unadvised.name", "unadvised.number"),
                        pagers.of(Link.to(HERE), position, found)));
        return "admin/overview/unadvised";
    }
}
