package io.waymark.web.admin.settings.views;

import io.waymark.advising.api.savedview.SavedView;
import io.waymark.advising.api.savedview.SavedViewApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.table.Columns;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets admins delete views that advisors share. */
@Controller
@RequestMapping("/admin/settings/views")
@PreAuthorize("hasRole('ADMIN')")
class SharedViewsController {

    private final SavedViewApi views;
    private final PageParts parts;
    private final Columns columns;
    private final Outcomes outcomes;

    SharedViewsController(SavedViewApi views, PageParts parts, Columns columns, Outcomes outcomes) {
        this.views = views;
        this.parts = parts;
        this.columns = columns;
        this.outcomes = outcomes;
    }

    @GetMapping
    String list(Model model) {
        var seen = parts.load(views::list).unlessSilent();
        model.addAttribute(
                "page",
                new SharedViewsPage(
                        seen == null
                                ? null
                                : seen.stream().filter(SavedView::shared).toList(),
                        columns.of("shared-views.name", "shared-views.owner", "shared-views.delete")));
        return "admin/settings/views/list";
    }

    @PostMapping("/{view}/delete")
    String delete(@PathVariable UUID view, RedirectAttributes next) {
        try {
            views.delete(view);
            outcomes.done(next, "shared-views.deleted");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/admin/settings/views";
    }
}
