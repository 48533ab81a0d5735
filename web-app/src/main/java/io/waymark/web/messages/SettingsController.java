package io.waymark.web.messages;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.notification.NoticeSettingsStore;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Topic;
import io.waymark.web.services.Outcomes;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How somebody wants to be mailed: which topics at once, which daily, which not, and when not at all. */
@Controller
@RequestMapping("/messages/settings")
@PreAuthorize("isAuthenticated()")
class SettingsController {

    private final NoticeSettingsStore settings;
    private final Outcomes outcomes;
    private final CurrentCaller caller;

    SettingsController(NoticeSettingsStore settings, Outcomes outcomes, CurrentCaller caller) {
        this.settings = settings;
        this.outcomes = outcomes;
        this.caller = caller;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("settings", SettingsForm.of(settings.of(reader()), topics()));
        return page(model);
    }

    @PostMapping
    String save(
            @ModelAttribute("settings") SettingsForm form, BindingResult errors, Model model, RedirectAttributes next) {
        var wanted = form.read(topics(), errors);
        if (wanted.isEmpty()) {
            return page(model);
        }
        settings.save(reader(), wanted.get());
        outcomes.done(next, "settings.saved");
        return "redirect:/messages/settings";
    }

    @PostMapping("/usual")
    String reset(RedirectAttributes next) {
        settings.reset(reader());
        outcomes.done(next, "settings.reset.done");
        return "redirect:/messages/settings";
    }

    private String page(Model model) {
        model.addAttribute("page", new SettingsPage(topics(), List.of(Mails.values())));
        return "messages/settings";
    }

    private List<Topic> topics() {
        return Topic.of(caller.get().roles());
    }

    private PersonId reader() {
        return caller.get().person();
    }
}
