package io.waymark.web.mentor.groups;

import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.InviteStudent;
import io.waymark.mentor.api.RecordGroupAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.time.When;
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

/** One group session: who comes, whose requests wait, who attended, whom to invite, another time, and canceling it. */
@Controller
@RequestMapping("/mentor/groups/{group}")
@PreAuthorize("hasRole('MENTOR')")
class MentorGroupController {

    private final GroupSessionClient groups;
    private final GroupPages pages;
    private final Outcomes outcomes;
    private final Texts texts;
    private final When when;

    MentorGroupController(GroupSessionClient groups, GroupPages pages, Outcomes outcomes, Texts texts, When when) {
        this.groups = groups;
        this.pages = pages;
        this.outcomes = outcomes;
        this.texts = texts;
        this.when = when;
    }

    @GetMapping
    String show(@PathVariable UUID group, Model model) {
        return pages.show(group, model);
    }

    @PostMapping("/invite")
    String invite(@PathVariable UUID group, @RequestParam @Nullable UUID student, RedirectAttributes next) {
        if (student == null) {
            next.addFlashAttribute("refusal", texts.say("group.invite.missing"));
            return "redirect:/mentor/groups/" + group;
        }
        try {
            groups.invite(group, new InviteStudent(student));
            outcomes.done(next, "group.invited");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/mentor/groups/" + group;
    }

    @PostMapping("/reschedule")
    String reschedule(
            @PathVariable UUID group,
            @ModelAttribute("moveGroup") MoveGroupForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var typed = form.typed(when.zone());
        typed.check(errors, "group.when.unreadable");
        if (!errors.hasErrors()) {
            try {
                var moved = groups.reschedule(
                        group, new RescheduleSession(typed.moment().orElseThrow()), form.revision());
                outcomes.done(next, "group.rescheduled", when.moment(moved.startsAt()));
                return "redirect:/mentor/groups/" + group;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return pages.show(group, model);
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable UUID group,
            @Valid @ModelAttribute("cancelGroup") CancelGroupForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                groups.cancel(group, form.request(), form.revision());
                outcomes.offering(
                        next,
                        Action.link(texts.say("meeting.ics.remove"), "/mentor/groups/" + group + "/meeting.ics"),
                        "group.canceled");
                return "redirect:/mentor/groups";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused);
            }
        }
        return pages.show(group, model);
    }

    @PostMapping("/students/{student}/answer")
    String answer(
            @PathVariable UUID group,
            @PathVariable UUID student,
            @RequestParam boolean approved,
            RedirectAttributes next) {
        try {
            if (approved) {
                groups.approve(group, student);
            } else {
                groups.decline(group, student);
            }
            outcomes.done(next, approved ? "group.approved" : "group.declined");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/mentor/groups/" + group;
    }

    @PostMapping("/students/{student}/attendance")
    String attendance(
            @PathVariable UUID group,
            @PathVariable UUID student,
            @RequestParam boolean attended,
            RedirectAttributes next) {
        try {
            groups.recordAttendance(group, student, new RecordGroupAttendance(attended));
            outcomes.done(next, attended ? "group.recorded.attended" : "group.recorded.missed");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/mentor/groups/" + group;
    }
}
