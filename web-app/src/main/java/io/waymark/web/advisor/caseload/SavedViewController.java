package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.savedview.SavedViewApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.page.Link;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The views of a caseload that an advisor saved, and those that advisors share. */
@Controller
@RequestMapping("/advisor/caseload/views")
@PreAuthorize("hasRole('ADVISOR')")
class SavedViewController {

    static final Link PAGE = Link.to("/advisor/caseload/views");

    private final SavedViewApi views;
    private final Outcomes outcomes;

    SavedViewController(SavedViewApi views, Outcomes outcomes) {
        this.views = views;
        this.outcomes = outcomes;
    }

    @GetMapping
    String list(@RequestParam(required = false) @Nullable String query, Model model) {
        return page(new ViewForm(null, query, false), model);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("view") ViewForm form, BindingResult errors, Model model, RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                views.save(form.toRequest());
                outcomes.done(next, "views.saved");
                return "redirect:" + form.search().link();
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return page(form, model);
    }

    @PostMapping("/{view}/first")
    String first(@PathVariable UUID view, @RequestParam(defaultValue = "true") boolean first, RedirectAttributes next) {
        return first
                ? attempt(next, "views.first.done", () -> views.beginWith(view))
                : attempt(next, "views.first.removed", () -> views.beginWithout(view));
    }

    @PostMapping("/{view}/delete")
    String delete(@PathVariable UUID view, RedirectAttributes next) {
        return attempt(next, "views.deleted", () -> views.delete(view));
    }

    private String attempt(RedirectAttributes next, String done, Runnable change) {
        try {
            change.run();
            outcomes.done(next, done);
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:" + PAGE;
    }

    private String page(ViewForm form, Model model) {
        if (!model.containsAttribute("view")) {
            model.addAttribute("view", form);
        }
        model.addAttribute("page", SavedViewsPage.of(views.list(), form));
        return "advisor/caseload/views";
    }
}
