package io.waymark.web.session;

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
import java.time.LocalDate;
import java.util.List;
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

/** Another time for a meeting. */
@Controller
@RequestMapping("/sessions/{with}/{meeting}/time")
@PreAuthorize("hasRole('STUDENT')")
class MoveController {

    private final Calendar calendar;
    private final Timetable timetable;
    private final Refusals refusals;
    private final Words words;
    private final When when;

    MoveController(Calendar calendar, Timetable timetable, Refusals refusals, Words words, When when) {
        this.calendar = calendar;
        this.timetable = timetable;
        this.refusals = refusals;
        this.words = words;
        this.when = when;
    }

    @GetMapping
    String form(
            @PathVariable MeetingWith with,
            @PathVariable UUID meeting,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable String slot,
            Model model) {
        var current = calendar.with(with).show(meeting);
        model.addAttribute("move", new MoveForm(slot, from, current.version()));
        return page(current, offer(current, from).choosing(slot), model);
    }

    @PostMapping
    String move(
            @PathVariable MeetingWith with,
            @PathVariable UUID meeting,
            @ModelAttribute("move") MoveForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var time = form.time();
        if (time.isEmpty()) {
            errors.rejectValue("slot", "slots.missing");
            response.setStatus(422);
            var current = calendar.with(with).show(meeting);
            return page(current, offer(current, form.from()), model);
        }
        try {
            var moved = calendar.with(with).move(meeting, time.get().startsAt(), form.version());
            next.addFlashAttribute("snack", Snack.of(words.say("meeting.moved", when.moment(moved.startsAt()))));
            return "redirect:/sessions";
        } catch (RefusedException refusal) {
            response.setStatus(refusal.status().value());
            return refused(refusal, time.get(), form, errors, model, with, meeting);
        }
    }

    private String refused(
            RefusedException refusal,
            FreeTime time,
            MoveForm form,
            BindingResult errors,
            Model model,
            MeetingWith with,
            UUID meeting) {
        var current = calendar.with(with).show(meeting);
        if (Lost.is(refusal)) {
            var near = Lost.alternatives(refusal);
            var day = LocalDate.ofInstant(time.startsAt(), when.zone());
            return page(current, offer(current, day).without(time, near), model);
        }
        errors.reject(refusal.code(), refusals.say(refusal));
        return page(current, offer(current, form.from()).choosing(form.slot()), model);
    }

    private Offer offer(Meeting meeting, @Nullable LocalDate from) {
        var window = timetable.window(from);
        var free = calendar.with(meeting.with()).free(meeting, window);
        return Offer.of(free, meeting.name(), meeting.zone(), window.from(), meeting.href() + "/time");
    }

    private String page(Meeting meeting, Offer offer, Model model) {
        model.addAttribute("crumbs", List.of(new Crumb(words.say("sessions.title"), "/sessions")));
        model.addAttribute("meeting", meeting);
        model.addAttribute("times", timetable.lay(offer));
        return "sessions/move";
    }
}
