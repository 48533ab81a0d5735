package io.waymark.web.mentor.groups;

import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.time.When;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
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

/** A mentor's group sessions, and offering another. */
@Controller
@RequestMapping("/mentor/groups")
@PreAuthorize("hasRole('MENTOR')")
class MentorGroupsController {

    private static final Duration BACK = Duration.ofDays(14);
    private static final Duration AHEAD = Duration.ofDays(86);

    private final GroupSessionClient groups;
    private final PageParts parts;
    private final Outcomes outcomes;
    private final Texts texts;
    private final When when;
    private final Clock clock;

    MentorGroupsController(
            GroupSessionClient groups, PageParts parts, Outcomes outcomes, Texts texts, When when, Clock clock) {
        this.groups = groups;
        this.parts = parts;
        this.outcomes = outcomes;
        this.texts = texts;
        this.when = when;
        this.clock = clock;
    }

    @GetMapping
    String list(Model model) {
        var now = clock.instant();
        var found = parts.load(() -> groups.during(now.minus(BACK), now.plus(AHEAD)))
                .unlessSilent();
        var all = found == null
                ? List.<GroupView>of()
                : found.stream().map(group -> GroupView.of(group, now)).toList();
        model.addAttribute(
                "page",
                new HostedGroupsView(
                        all.stream()
                                .filter(group -> group.endsAt().isAfter(now))
                                .toList(),
                        all.reversed().stream()
                                .filter(group -> !group.endsAt().isAfter(now))
                                .toList(),
                        found == null));
        return "mentor/groups/list";
    }

    @GetMapping("/new")
    String form(Model model) {
        model.addAttribute("offer", OfferForm.NEW);
        return page(model);
    }

    @PostMapping("/new")
    String offer(
            @Valid @ModelAttribute("offer") OfferForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var typed = form.typed(when.zone());
        typed.check(errors, "group.when.unreadable");
        return errors.hasErrors() ? page(model) : offer(form, typed.moment().orElseThrow(), errors, model, next);
    }

    private String offer(OfferForm form, Instant start, BindingResult errors, Model model, RedirectAttributes next) {
        try {
            var opened = groups.open(form.from(start), null);
            outcomes.done(next, "group.offered", when.moment(opened.startsAt()));
            return "redirect:/mentor/groups/" + opened.id();
        } catch (RefusedException refused) {
            outcomes.refused(errors, refused);
            return page(model);
        }
    }

    private String page(Model model) {
        var turns = model.getAttribute("offer") instanceof OfferForm form
                ? form.typed(when.zone()).turns(when::moment)
                : List.<Choice>of();
        model.addAttribute("page", new OfferPage(crumbs(texts), turns));
        return "mentor/groups/offer";
    }

    static List<Crumb> crumbs(Texts texts) {
        return List.of(new Crumb(texts.say("group.list"), "/mentor/groups"));
    }
}
