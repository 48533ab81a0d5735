package io.waymark.web.mentors;

import io.waymark.mentor.api.SessionClient;
import io.waymark.web.form.OneTime;
import io.waymark.web.page.Snack;
import io.waymark.web.page.Words;
import io.waymark.web.services.Refusals;
import io.waymark.web.services.RefusedException;
import io.waymark.web.slots.FreeTime;
import io.waymark.web.slots.Lost;
import io.waymark.web.time.When;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentor, and a time with them. */
@Controller
@RequestMapping("/mentors/{mentor}")
@PreAuthorize("hasRole('STUDENT')")
class MentorController {

    private final SessionClient sessions;
    private final MentorPages pages;
    private final Refusals refusals;
    private final Words words;
    private final When when;

    MentorController(SessionClient sessions, MentorPages pages, Refusals refusals, Words words, When when) {
        this.sessions = sessions;
        this.pages = pages;
        this.refusals = refusals;
        this.words = words;
        this.when = when;
    }

    @GetMapping
    String profile(
            @PathVariable UUID mentor,
            @RequestParam @Nullable LocalDate from,
            @RequestParam @Nullable String slot,
            @RequestParam @Nullable String step,
            Model model) {
        model.addAttribute("booking", BookMentorForm.blank(slot, step, from));
        return pages.show(pages.wish(mentor, step, from).choosing(slot), model);
    }

    @PostMapping
    String book(
            @PathVariable UUID mentor,
            @Valid @ModelAttribute("booking") BookMentorForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        var wish = pages.wish(mentor, form.step(), form.from()).choosing(form.slot());
        var time = form.time();
        if (errors.hasErrors() || time.isEmpty()) {
            if (time.isEmpty() && !errors.hasFieldErrors("slot")) {
                errors.rejectValue("slot", "slots.missing");
            }
            response.setStatus(422);
            return pages.show(wish, model);
        }
        try {
            var booked = sessions.book(form.toBooking(mentor, time.get()), OneTime.header(form.key()));
            next.addFlashAttribute(
                    "snack",
                    Snack.of(words.say(
                            "booking.booked",
                            when.moment(booked.startsAt()),
                            booked.mentor().name())));
            return "redirect:/sessions";
        } catch (RefusedException refusal) {
            response.setStatus(refusal.status().value());
            return refused(refusal, time.get(), wish, errors, model);
        } catch (ResourceAccessException silent) {
            response.setStatus(503);
            model.addAttribute("href", wish.href());
            model.addAttribute("moment", when.moment(time.get().startsAt()));
            return "sessions/silent";
        }
    }

    private String refused(
            RefusedException refusal, FreeTime time, MentorPages.Wish wish, BindingResult errors, Model model) {
        if (Lost.is(refusal)) {
            var day = LocalDate.ofInstant(time.startsAt(), when.zone());
            return pages.show(wish.having(time, Lost.alternatives(refusal), day), model);
        }
        errors.reject(refusal.code(), refusals.say(refusal));
        return pages.show(wish, model);
    }
}
