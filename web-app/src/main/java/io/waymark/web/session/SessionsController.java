package io.waymark.web.session;

import io.waymark.web.page.Snack;
import io.waymark.web.page.Words;
import io.waymark.web.services.Refusals;
import io.waymark.web.services.RefusedException;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The student's meetings: what is coming, what was, and what to do about either. */
@Controller
@RequestMapping("/sessions")
@PreAuthorize("hasRole('STUDENT')")
class SessionsController {

    private final Calendar calendar;
    private final Refusals refusals;
    private final Words words;

    SessionsController(Calendar calendar, Refusals refusals, Words words) {
        this.calendar = calendar;
        this.refusals = refusals;
        this.words = words;
    }

    @GetMapping
    String list(@RequestParam @Nullable String advising, @RequestParam @Nullable String mentoring, Model model) {
        var cursors = new EnumMap<MeetingWith, String>(MeetingWith.class);
        if (advising != null && mentoring != null) {
            cursors.put(MeetingWith.ADVISING, advising);
            cursors.put(MeetingWith.MENTORING, mentoring);
        }
        model.addAttribute("sessions", cursors.isEmpty() ? calendar.all() : calendar.before(cursors));
        return "sessions/list";
    }

    @PostMapping("/{with}/{meeting}/cancel")
    String cancel(
            @PathVariable MeetingWith with,
            @PathVariable UUID meeting,
            @ModelAttribute("cancel") CancelForm form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!form.saysWhy()) {
            return again(new Trouble(meeting, words.say("meeting.cancel.reason-missing"), ""), model, response, 422);
        }
        var reason = Objects.requireNonNull(form.reason());
        return attempt(
                () -> calendar.with(with).cancel(meeting, reason, form.version()),
                "meeting.cancelled",
                new Trouble(meeting, "", reason),
                model,
                response,
                next);
    }

    @PostMapping("/{with}/{meeting}/word")
    String word(
            @PathVariable MeetingWith with,
            @PathVariable UUID meeting,
            @RequestParam boolean met,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return attempt(
                () -> calendar.with(with).giveWord(meeting, met),
                met ? "meeting.word.given" : "meeting.word.missed",
                new Trouble(meeting, "", null),
                model,
                response,
                next);
    }

    @GetMapping("/{with}/{meeting}/calendar")
    ResponseEntity<String> calendar(@PathVariable MeetingWith with, @PathVariable UUID meeting) {
        var file = calendar.with(with).calendar(meeting);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")
                .body(file.getBody());
    }

    private String attempt(
            Runnable act,
            String done,
            Trouble kept,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            act.run();
        } catch (RefusedException refusal) {
            var trouble = new Trouble(kept.meeting(), refusals.say(refusal), kept.typed());
            return again(trouble, model, response, refusal.status().value());
        } catch (ResourceAccessException silent) {
            var trouble = new Trouble(kept.meeting(), words.say("service.silent"), kept.typed());
            return again(trouble, model, response, HttpStatus.SERVICE_UNAVAILABLE.value());
        }
        next.addFlashAttribute("snack", Snack.of(words.say(done)));
        return "redirect:/sessions";
    }

    private String again(Trouble trouble, Model model, HttpServletResponse response, int status) {
        response.setStatus(status);
        model.addAttribute("sessions", calendar.all());
        model.addAttribute("trouble", trouble);
        return "sessions/list";
    }
}
