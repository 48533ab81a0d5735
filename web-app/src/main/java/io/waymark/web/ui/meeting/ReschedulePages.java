package io.waymark.web.ui.meeting;

import io.waymark.web.services.Outcomes;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.slots.BookingBar;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.SlotAttempts;
import io.waymark.web.ui.slots.SlotOffer;
import io.waymark.web.ui.slots.SlotPicker;
import io.waymark.web.ui.slots.SlotPickerView;
import io.waymark.web.ui.time.When;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which a meeting gets another time. */
@Component
public class ReschedulePages {

    private final MeetingServices services;
    private final SlotPicker picker;
    private final SlotAttempts attempts;
    private final Outcomes outcomes;
    private final Texts texts;
    private final When when;

    ReschedulePages(
            MeetingServices services,
            SlotPicker picker,
            SlotAttempts attempts,
            Outcomes outcomes,
            Texts texts,
            When when) {
        this.services = services;
        this.picker = picker;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.texts = texts;
        this.when = when;
    }

    public String form(MeetingAddress at, BookingSelection selection, Model model) {
        var meeting = meeting(at);
        model.addAttribute("reschedule", RescheduleForm.of(meeting, selection));
        return page(meeting, selection, model);
    }

    /** Another day, with what is typed so far. */
    public String pick(MeetingAddress at, RescheduleForm form, LocalDate day, Model model) {
        model.addAttribute("reschedule", form.on(day));
        return page(meeting(at), BookingSelection.of(day, null), model);
    }

    public String reschedule(
            MeetingAddress at,
            RescheduleForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var meeting = meeting(at);
        if (!meeting.state().isChangeable()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(meeting, BookingSelection.of(null, null), model);
        }
        var typed = form.typed(when.zone());
        if (at.as().isHost() && !typed.isEmpty()) {
            typed.check(errors, "reschedule.other.unreadable");
        }
        if (errors.hasErrors()) {
            return page(meeting, form.selection(), model);
        }
        return attempts.take(
                form.timeFor(meeting, when.zone()),
                form.selection(),
                errors,
                response,
                time -> {
                    var moved = services.of(at.type()).reschedule(at.as(), at.id(), time, form.revision());
                    outcomes.done(next, "meeting.rescheduled", when.moment(moved.startsAt()), moved.name());
                    return "redirect:" + moved.href();
                },
                selection -> page(meeting(at), selection, model));
    }

    private Meeting meeting(MeetingAddress at) {
        return services.of(at.type()).show(at.as(), at.id());
    }

    /** Once it is canceled or has begun there is no other time for it, only a meeting anew. */
    private String page(Meeting meeting, BookingSelection selection, Model model) {
        if (!meeting.state().isChangeable()) {
            model.addAttribute("page", new FixedMeetingPage(MeetingPages.crumbs(meeting.as(), texts), meeting));
            return "ui/meeting/fixed";
        }
        model.addAttribute("page", load(meeting, selection, turns(model)));
        return "ui/meeting/reschedule";
    }

    /** Whose times are free is known only once the meeting is. */
    private ReschedulePage load(Meeting meeting, BookingSelection selection, List<Choice> turns) {
        var free = services.of(meeting.type()).free(meeting, picker.window(selection));
        var times = picker.show(
                SlotOffer.of(free, meeting.name(), meeting.zone(), selection, Link.to(meeting.href() + "/reschedule")));
        return new ReschedulePage(
                MeetingPages.crumbs(meeting.as(), texts),
                meeting,
                times,
                turns,
                times.isEmpty() ? null : bar(meeting, times));
    }

    /** Both times, where the clock shows twice what was typed. */
    private List<Choice> turns(Model model) {
        return model.getAttribute("reschedule") instanceof RescheduleForm form
                ? form.typed(when.zone()).turns(when::moment)
                : List.of();
    }

    private BookingBar bar(Meeting meeting, SlotPickerView times) {
        var details =
                texts.facts(List.of(meeting.name(), times.zone(), texts.say("meeting.minutes", meeting.minutes())));
        return new BookingBar(meeting.avatar(), times.chosen(), details, texts.say("reschedule.submit"));
    }
}
