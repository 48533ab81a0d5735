package io.waymark.web.advisee;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.form.OneTime;
import io.waymark.web.page.Words;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.slots.FreeTime;
import io.waymark.web.slots.Lost;
import io.waymark.web.slots.Offer;
import io.waymark.web.slots.Timetable;
import io.waymark.web.time.When;
import jakarta.validation.Valid;
import java.time.LocalDate;
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

/** An appointment that the advisor books for a student. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/students/{id}/book")
class BookingController {

    private final AppointmentApi appointments;
    private final PersonApi people;
    private final Timetable timetable;
    private final Outcomes outcomes;
    private final Words words;
    private final When when;

    BookingController(
            AppointmentApi appointments,
            PersonApi people,
            Timetable timetable,
            Outcomes outcomes,
            Words words,
            When when) {
        this.appointments = appointments;
        this.people = people;
        this.timetable = timetable;
        this.outcomes = outcomes;
        this.words = words;
        this.when = when;
    }

    @GetMapping
    String form(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable String slot,
            Model model) {
        model.addAttribute("booking", BookingForm.choosing(slot));
        return page(model, id, offer(id, from).choosing(slot));
    }

    @PostMapping
    String book(
            @PathVariable UUID id,
            @Valid @ModelAttribute("booking") BookingForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        var time = form.time().orElse(null);
        if (time == null) {
            faults.reject("calendar.no-time", words.say("calendar.no-time"));
        }
        if (time == null || faults.hasErrors()) {
            return page(model, id, offer(id, form.from()).choosing(form.slot()));
        }
        try {
            var booked = appointments.book(
                    new BookAppointment(id, time.startsAt(), form.topic().strip()), OneTime.header(form.key()));
            outcomes.done(next, "student.booked", when.moment(booked.startsAt()));
            return "redirect:/students/{id}";
        } catch (RefusedException refused) {
            if (Lost.is(refused)) {
                var day = when.dateOf(time.startsAt());
                return page(model, id, offer(id, day).without(time, Lost.alternatives(refused)));
            }
            outcomes.refused(faults, refused);
            return page(model, id, offer(id, form.from()).choosing(form.slot()));
        }
    }

    private Offer offer(UUID student, @Nullable LocalDate from) {
        var window = timetable.window(from);
        var free = appointments.slots(window.startsAt(), window.endsAt(), student);
        return Offer.of(
                free.slots().stream()
                        .map(slot -> FreeTime.of(slot.startsAt(), slot.endsAt()))
                        .toList(),
                free.advisor().givenName(),
                free.zone(),
                window.from(),
                "/students/" + student + "/book");
    }

    private String page(Model model, UUID id, Offer offer) {
        model.addAttribute("student", people.show(id));
        model.addAttribute("times", timetable.lay(offer));
        return "student-book";
    }
}
