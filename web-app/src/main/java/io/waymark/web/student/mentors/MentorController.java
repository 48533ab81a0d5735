package io.waymark.web.student.mentors;

import io.waymark.mentor.api.BookSession;
import io.waymark.mentor.api.SessionClient;
import io.waymark.web.services.Outcomes;
import io.waymark.web.ui.booking.BookingForm;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotAttempts;
import io.waymark.web.ui.time.When;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A mentor, and a time with them. */
@Controller
@RequestMapping("/student/mentors/{mentor}")
@PreAuthorize("hasRole('STUDENT')")
class MentorController {

    private final SessionClient sessions;
    private final MentorPages pages;
    private final SlotAttempts attempts;
    private final Outcomes outcomes;
    private final Texts texts;
    private final When when;

    MentorController(
            SessionClient sessions,
            MentorPages pages,
            SlotAttempts attempts,
            Outcomes outcomes,
            Texts texts,
            When when) {
        this.sessions = sessions;
        this.pages = pages;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.texts = texts;
        this.when = when;
    }

    @GetMapping
    String profile(
            @PathVariable UUID mentor,
            @RequestParam("date") @Nullable LocalDate day,
            @RequestParam @Nullable String slot,
            @RequestParam @Nullable String step,
            Model model) {
        var selection = BookingSelection.of(day, slot);
        model.addAttribute("booking", BookingForm.of(selection, null, step));
        return show(mentor, step, selection, model);
    }

    /** Another day, with what is typed so far. */
    @PostMapping(params = "pick")
    String pick(
            @PathVariable UUID mentor,
            @ModelAttribute("booking") BookingForm form,
            BindingResult unfinished,
            @RequestParam LocalDate pick,
            Model model) {
        model.addAttribute("booking", form.on(pick));
        return show(mentor, form.step(), BookingSelection.of(pick, null), model);
    }

    @PostMapping
    String book(
            @PathVariable UUID mentor,
            @Valid @ModelAttribute("booking") BookingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (form.about().length() > MentorPages.LONGEST_TOPIC) {
            var text = texts.say("mentor.topic.too-long", MentorPages.LONGEST_TOPIC);
            errors.rejectValue("topic", "too-long", text);
        }
        return attempts.take(
                form.time(),
                form.selection(),
                errors,
                response,
                time -> book(mentor, form, time, next),
                selection -> show(mentor, form.step(), selection, model));
    }

    private String book(UUID mentor, BookingForm form, FreeTime time, RedirectAttributes next) {
        var selection =
                new BookSession(mentor, time.startsAt(), time.minutes(), form.about(), form.stepOrNone(), form.kind());
        var booked = sessions.book(selection, null);
        var asked = booked.answerBy() != null;
        outcomes.done(
                next,
                asked ? "mentor.requested" : "booking.booked",
                when.moment(booked.startsAt()),
                booked.mentor().name());
        return "redirect:/student/meetings/mentoring/" + booked.id();
    }

    private String show(UUID mentor, @Nullable String step, BookingSelection selection, Model model) {
        model.addAttribute("page", pages.load(mentor, step, selection));
        return "student/mentors/mentor";
    }
}
