package io.waymark.web.settings;

import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.web.account.CurrentSession;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.message.OfferedLanguages;
import io.waymark.web.ui.time.Zones;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people set for themselves. */
@Controller
@RequestMapping("/settings")
@PreAuthorize("isAuthenticated()")
class OwnSettingsController {

    private final PersonApi people;
    private final CurrentSession session;
    private final OfferedLanguages languages;
    private final Outcomes outcomes;

    OwnSettingsController(PersonApi people, CurrentSession session, OfferedLanguages languages, Outcomes outcomes) {
        this.people = people;
        this.session = session;
        this.languages = languages;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(Model model) {
        var me = people.me();
        model.addAttribute("own", OwnSettingsForm.of(me));
        return page(model, me);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("own") OwnSettingsForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var saved = people.settings(form.toSettings(), Versions.of(form.version()));
                session.follow(saved.zone(), saved.language(), request, response);
                outcomes.done(next, "own.saved");
                return "redirect:/settings";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> OwnSettingsForm.of(people.me()));
            }
        }
        return page(model, people.me());
    }

    private String page(Model model, PersonView me) {
        model.addAttribute("page", new OwnSettingsPage(me, Zones.with(me.zone()), languages.choices(me.language())));
        return "settings/settings";
    }
}
