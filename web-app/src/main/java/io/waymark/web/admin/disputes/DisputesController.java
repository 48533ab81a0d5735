package io.waymark.web.admin.disputes;

import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Disputed attendance: what there is, and what the college decides. */
@Controller
@RequestMapping("/admin/disputes/{type}")
@PreAuthorize("hasRole('ADMIN')")
class DisputesController {

    /** There is nothing left to decide, and no page to say it on. */
    private static final String NOT_DISPUTED = "not-disputed";

    private final DisputedMeetings disputes;
    private final Columns columns;
    private final Pagers pagers;
    private final Outcomes outcomes;
    private final Texts texts;

    DisputesController(DisputedMeetings disputes, Columns columns, Pagers pagers, Outcomes outcomes, Texts texts) {
        this.disputes = disputes;
        this.columns = columns;
        this.pagers = pagers;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @GetMapping
    String list(@PathVariable MeetingType type, @ModelAttribute("position") ListPosition position, Model model) {
        var found = disputes.list(type, position.after(), position.limit());
        model.addAttribute(
                "page",
                new DisputesPage(
                        type,
                        Stream.of(MeetingType.values())
                                .map(each -> new Option(texts.say("disputes." + each), path(each), each == type))
                                .toList(),
                        found.items(),
                        columns.of(
                                "disputes.student",
                                "disputes.host",
                                "disputes.when",
                                "disputes.student-says",
                                "disputes.host-says"),
                        pagers.of(Link.to(path(type)), position, found)));
        return "admin/disputes/list";
    }

    @GetMapping("/{id}")
    String show(@PathVariable MeetingType type, @PathVariable UUID id, Model model) {
        var dispute = disputes.show(type, id);
        model.addAttribute(
                "page",
                new DisputePage(
                        dispute,
                        dispute.outcomes().stream()
                                .map(outcome -> new Choice(outcome.name(), texts.say("meeting." + outcome)))
                                .toList()));
        if (!model.containsAttribute("settle")) {
            model.addAttribute("settle", SettleForm.BLANK);
        }
        return "admin/disputes/dispute";
    }

    @PostMapping("/{id}")
    String settle(
            @PathVariable MeetingType type,
            @PathVariable UUID id,
            @Valid @ModelAttribute("settle") SettleForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                disputes.settle(
                        type,
                        id,
                        Objects.requireNonNull(form.outcome()),
                        Objects.requireNonNull(form.reason()).strip());
                outcomes.done(next, "disputes.settled");
                return "redirect:" + path(type);
            } catch (RefusedException refused) {
                if (NOT_DISPUTED.equals(refused.code())) {
                    outcomes.refused(next, refused);
                    return "redirect:" + path(type);
                }
                outcomes.refused(errors, refused);
            }
        }
        return show(type, id, model);
    }

    private static String path(MeetingType type) {
        return "/admin/disputes/" + type.path();
    }
}
