package io.waymark.web.session;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.web.form.OneTime;
import io.waymark.web.page.Action;
import io.waymark.web.page.Crumb;
import io.waymark.web.page.Snack;
import io.waymark.web.page.Words;
import io.waymark.web.services.Refusals;
import io.waymark.web.services.RefusedException;
import io.waymark.web.slots.FreeTime;
import io.waymark.web.slots.Lost;
import io.waymark.web.slots.Offer;
import io.waymark.web.slots.Timetable;
import io.waymark.web.time.When;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An appointment with the student's own advisor. */
@Controller
@RequestMapping("/sessions/advising")
@PreAuthorize("hasRole('STUDENT')")
class BookAdvisorController {

    private final AppointmentApi appointments;
    private final Timetable timetable;
    private final Refusals refusals;
    private final Words words;
    private final When when;

    BookAdvisorController(AppointmentApi appointments, Timetable timetable, Refusals refusals, Words words, When when) {
        this.appointments = appointments;
        this.timetable = timetable;
        this.refusals = refusals;
        this.words = words;
        this.when = when;
    }

    @GetMapping
    String form(
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable String slot,
            @RequestParam @Nullable String topic,
            Model model) {
        model.addAttribute("booking", BookAdvisorForm.blank(slot, topic, from));
        try {
            return page(offer(from).choosing(slot), model);
        } catch (RefusedException refusal) {
            if (!HttpStatus.UNPROCESSABLE_CONTENT.equals(refusal.status())) {
                throw refusal;
            }
            model.addAttribute("why", refusals.say(refusal));
            model.addAttribute("find", Action.link(words.say("sessions.find-mentor"), "/mentors"));
            return "sessions/no-advisor";
        }
    }

    @PostMapping
    String book(
            @Valid @ModelAttribute("booking") BookAdvisorForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var time = form.time();
        if (errors.hasErrors() || time.isEmpty()) {
            if (!errors.hasFieldErrors("slot") && time.isEmpty()) {
                errors.rejectValue("slot", "slots.missing");
            }
            response.setStatus(422);
            return page(offer(form.from()).choosing(form.slot()), model);
        }
        try {
            var booked = appointments.book(form.toBooking(time.get()), OneTime.header(form.key()));
            next.addFlashAttribute(
                    "snack",
                    Snack.of(words.say(
                            "booking.booked",
                            when.moment(booked.startsAt()),
                            booked.advisor().givenName())));
            return "redirect:/sessions";
        } catch (RefusedException refusal) {
            response.setStatus(refusal.status().value());
            return refused(refusal, time.get(), form, errors, model);
        } catch (ResourceAccessException silent) {
            response.setStatus(503);
            model.addAttribute("href", "/sessions/advising");
            model.addAttribute("moment", when.moment(time.get().startsAt()));
            return "sessions/silent";
        }
    }

    private String refused(
            RefusedException refusal, FreeTime time, BookAdvisorForm form, BindingResult errors, Model model) {
        if (Lost.is(refusal)) {
            var day = LocalDate.ofInstant(time.startsAt(), when.zone());
            return page(offer(day).without(time, Lost.alternatives(refusal)), model);
        }
        errors.reject(refusal.code(), refusals.say(refusal));
        return page(offer(form.from()).choosing(form.slot()), model);
    }

    private Offer offer(@Nullable LocalDate from) {
        var window = timetable.window(from);
        var slots = appointments.slots(window.startsAt(), window.endsAt(), null);
        var free = slots.slots().stream()
                .map(slot -> FreeTime.of(slot.startsAt(), slot.endsAt()))
                .toList();
        var advisor = slots.advisor();
        return Offer.of(
                free,
                advisor.givenName() + " " + advisor.familyName(),
                slots.zone(),
                window.from(),
                "/sessions/advising");
    }

    private String page(Offer offer, Model model) {
        model.addAttribute("crumbs", List.of(new Crumb(words.say("sessions.title"), "/sessions")));
        model.addAttribute("advisor", offer.host());
        model.addAttribute("times", timetable.lay(offer));
        return "sessions/advising";
    }
}
