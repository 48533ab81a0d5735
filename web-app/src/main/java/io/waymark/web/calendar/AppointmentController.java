package io.waymark.web.calendar;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.appointment.CancelAppointment;
import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.appointment.RescheduleAppointment;
import io.waymark.web.form.Versions;
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
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
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

/** One appointment: whether the student came, another time, calling it off. */
@Controller
@PreAuthorize("hasRole('ADVISOR')")
@RequestMapping("/calendar/{id}")
class AppointmentController {

    private final AppointmentApi appointments;
    private final Timetable timetable;
    private final Outcomes outcomes;
    private final Words words;
    private final When when;

    AppointmentController(AppointmentApi appointments, Timetable timetable, Outcomes outcomes, Words words, When when) {
        this.appointments = appointments;
        this.timetable = timetable;
        this.outcomes = outcomes;
        this.words = words;
        this.when = when;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable String slot,
            Model model) {
        var appointment = appointments.show(id);
        var version = String.valueOf(appointment.version());
        model.addAttribute("move", new MoveForm(slot, from, version));
        model.addAttribute("cancel", CancelForm.of(appointment.version()));
        return page(model, appointment, offer(appointment, from).choosing(slot));
    }

    @PostMapping("/time")
    String move(
            @PathVariable UUID id,
            @ModelAttribute("move") MoveForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        var time = form.time().orElse(null);
        if (time == null) {
            faults.reject("calendar.no-time", words.say("calendar.no-time"));
            return again(model, id, form, null, null);
        }
        try {
            var moved = appointments.reschedule(
                    id, new RescheduleAppointment(time.startsAt()), Versions.of(form.version()));
            outcomes.done(next, "calendar.moved", when.moment(moved.startsAt()));
            return "redirect:/calendar";
        } catch (RefusedException refused) {
            if (!Lost.is(refused)) {
                outcomes.refused(faults, refused);
            }
            return again(model, id, form, time, refused);
        }
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable UUID id,
            @Valid @ModelAttribute("cancel") CancelForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        if (!faults.hasErrors()) {
            try {
                appointments.cancel(id, new CancelAppointment(form.reason()), Versions.of(form.version()));
                outcomes.done(next, "calendar.cancelled");
                return "redirect:/calendar";
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
            }
        }
        var appointment = appointments.show(id);
        model.addAttribute("move", new MoveForm(null, null, String.valueOf(appointment.version())));
        return page(model, appointment, offer(appointment, null));
    }

    @PostMapping("/attendance")
    String attendance(
            @PathVariable UUID id,
            @RequestParam boolean attended,
            @RequestParam String version,
            RedirectAttributes next) {
        try {
            appointments.recordAttendance(id, new RecordAttendance(attended), Versions.of(version));
            outcomes.done(next, attended ? "calendar.attended" : "calendar.missed");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/calendar";
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<String> ics(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"appointment.ics\"")
                .body(appointments.calendar(id).getBody());
    }

    private String again(
            Model model, UUID id, MoveForm form, @Nullable FreeTime wanted, @Nullable RefusedException refused) {
        var appointment = appointments.show(id);
        model.addAttribute("cancel", CancelForm.of(appointment.version()));
        if (wanted == null || refused == null || !Lost.is(refused)) {
            return page(model, appointment, offer(appointment, form.from()).choosing(form.slot()));
        }
        var day = when.dateOf(wanted.startsAt());
        return page(model, appointment, offer(appointment, day).without(wanted, Lost.alternatives(refused)));
    }

    private Offer offer(AppointmentView appointment, @Nullable LocalDate from) {
        var window = timetable.window(from);
        var free = appointments.slotsFor(appointment.id(), window.startsAt(), window.endsAt());
        return Offer.of(
                free.slots().stream()
                        .map(slot -> FreeTime.of(slot.startsAt(), slot.endsAt()))
                        .toList(),
                appointment.advisor().givenName(),
                free.zone(),
                window.from(),
                "/calendar/" + appointment.id());
    }

    private String page(Model model, AppointmentView appointment, Offer offer) {
        model.addAttribute("appointment", appointment);
        model.addAttribute("times", timetable.lay(offer));
        return "appointment";
    }
}
