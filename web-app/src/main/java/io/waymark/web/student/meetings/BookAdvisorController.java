package io.waymark.web.student.meetings;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.Refusals;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.booking.BookingForm;
import io.waymark.web.ui.booking.BookingOffer;
import io.waymark.web.ui.booking.BookingOffers;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotAttempts;
import io.waymark.web.ui.slots.SlotOffer;
import io.waymark.web.ui.slots.SlotPicker;
import io.waymark.web.ui.time.When;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An appointment with the student's own advisor. */
@Controller
@RequestMapping("/student/meetings/advising")
@PreAuthorize("hasRole('STUDENT')")
class BookAdvisorController {

    private static final String ANOTHER = "advisor-changed";
    private static final String PATH = "/student/meetings/advising";

    private final AppointmentApi appointments;
    private final SlotPicker picker;
    private final SlotAttempts attempts;
    private final BookingOffers offers;
    private final Outcomes outcomes;
    private final Refusals refusals;
    private final Texts texts;
    private final When when;

    BookAdvisorController(
            AppointmentApi appointments,
            SlotPicker picker,
            SlotAttempts attempts,
            BookingOffers offers,
            Outcomes outcomes,
            Refusals refusals,
            Texts texts,
            When when) {
        this.appointments = appointments;
        this.picker = picker;
        this.attempts = attempts;
        this.offers = offers;
        this.outcomes = outcomes;
        this.refusals = refusals;
        this.texts = texts;
        this.when = when;
    }

    @GetMapping
    String form(
            @RequestParam("date") @Nullable LocalDate day,
            @RequestParam @Nullable String slot,
            @RequestParam @Nullable String topic,
            Model model) {
        var selection = BookingSelection.of(day, slot);
        model.addAttribute("booking", BookingForm.of(selection, topic, null));
        return page(selection, model);
    }

    /** Another day, with what is typed so far. */
    @PostMapping(params = "pick")
    String pick(
            @ModelAttribute("booking") BookingForm form,
            BindingResult unfinished,
            @RequestParam LocalDate pick,
            Model model) {
        model.addAttribute("booking", form.on(pick));
        return page(BookingSelection.of(pick, null), model);
    }

    @PostMapping
    String book(
            @Valid @ModelAttribute("booking") BookingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return attempts.take(
                form.time(),
                form.selection(),
                errors,
                response,
                time -> book(form, time, next),
                selection -> page(selection, model));
    }

    private String book(BookingForm form, FreeTime time, RedirectAttributes next) {
        var booked = appointments.book(
                new BookAppointment(null, time.startsAt(), form.about(), form.kind(), form.meant(), time.minutes()),
                null);
        outcomes.done(
                next,
                "booking.booked",
                when.moment(booked.startsAt()),
                booked.advisor().givenName());
        return "redirect:/student/meetings/advising/" + booked.id();
    }

    private String page(BookingSelection selection, Model model) {
        try {
            var page = load(selection);
            model.addAttribute("page", page);
            sayIfAnother(page.offer(), model);
            return "student/meetings/advisor";
        } catch (RefusedException refused) {
            if (!refused.status().isSameCodeAs(HttpStatus.UNPROCESSABLE_CONTENT)) {
                throw refused;
            }
            model.addAttribute(
                    "page",
                    new NoAdvisorPage(
                            refusals.say(refused),
                            Action.link(texts.say("meetings.find-mentor"), "/student/mentors"),
                            model.getAttribute("booking") instanceof BookingForm form ? form.about() : ""));
            return "student/meetings/no-advisor";
        }
    }

    /** However the form came back: what is typed in it was meant for somebody else. */
    private void sayIfAnother(BookingOffer offer, Model model) {
        if (model.getAttribute("booking") instanceof BookingForm form && form.isMeantForOtherThan(offer)) {
            var errors = model.getAttribute(BindingResult.MODEL_KEY_PREFIX + "booking") instanceof BindingResult known
                    ? known
                    : new DirectFieldBindingResult(form, "booking");
            if (errors.getGlobalErrors().stream().noneMatch(error -> ANOTHER.equals(error.getCode()))) {
                errors.reject(ANOTHER, texts.say("booking.advisor-changed", offer.name()));
            }
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "booking", errors);
        }
    }

    private BookAdvisorPage load(BookingSelection selection) {
        var window = picker.window(selection);
        var slots = appointments.slots(window.startsAt(), window.endsAt(), null);
        var advisor = slots.advisor();
        var host = new BookingOffers.Host(advisor.id(), advisor.fullName(), advisor.givenName());
        return new BookAdvisorPage(
                List.of(new Crumb(texts.say("meetings.STUDENT"), "/student/meetings")),
                offers.of(
                        host,
                        SlotOffer.of(
                                FreeTime.of(slots.slots()),
                                advisor.givenName(),
                                slots.zone(),
                                selection,
                                Link.to(PATH)),
                        new BookingOffers.Terms(slots.ways(), null, null, 500),
                        "/student/meetings"));
    }
}
