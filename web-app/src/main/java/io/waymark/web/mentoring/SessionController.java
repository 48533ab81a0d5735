package io.waymark.web.mentoring;

import io.waymark.mentor.api.CancelSession;
import io.waymark.mentor.api.DeclineSession;
import io.waymark.mentor.api.ReportAttendance;
import io.waymark.mentor.api.RescheduleSession;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionView;
import io.waymark.web.calendar.CancelForm;
import io.waymark.web.form.Versions;
import io.waymark.web.page.Words;
import io.waymark.web.roadmap.RoadmapWords;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.slots.FreeTime;
import io.waymark.web.slots.Lost;
import io.waymark.web.time.When;
import jakarta.validation.Valid;
import java.util.UUID;
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

/** One session as its mentor sees it: another time, calling it off, saying whether they met. */
@Controller
@PreAuthorize("hasRole('MENTOR')")
@RequestMapping("/mentoring/sessions/{id}")
class SessionController {

    private final SessionClient sessions;
    private final RoadmapWords roadmap;
    private final Outcomes outcomes;
    private final Words words;
    private final When when;

    SessionController(SessionClient sessions, RoadmapWords roadmap, Outcomes outcomes, Words words, When when) {
        this.sessions = sessions;
        this.roadmap = roadmap;
        this.outcomes = outcomes;
        this.words = words;
        this.when = when;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        var session = sessions.show(id);
        model.addAttribute("move", MoveForm.of(session, when.zone()));
        model.addAttribute("cancel", CancelForm.of(session.version()));
        return page(model, session);
    }

    @PostMapping("/time")
    String move(
            @PathVariable UUID id,
            @ModelAttribute("move") MoveForm form,
            BindingResult faults,
            Model model,
            RedirectAttributes next) {
        var startsAt = form.startsAt(when.zone()).orElse(null);
        if (startsAt == null) {
            faults.rejectValue("date", "mentoring.no-time", words.say("mentoring.no-time"));
        } else {
            try {
                var moved = sessions.reschedule(id, new RescheduleSession(startsAt), Versions.of(form.version()));
                outcomes.done(next, "calendar.moved", when.moment(moved.startsAt()));
                return "redirect:/mentoring";
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
                model.addAttribute(
                        "near",
                        Lost.alternatives(refused).stream()
                                .map(FreeTime::startsAt)
                                .toList());
            }
        }
        var session = sessions.show(id);
        model.addAttribute("cancel", CancelForm.of(session.version()));
        return page(model, session);
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
                sessions.cancel(id, new CancelSession(form.reason().strip()), Versions.of(form.version()));
                outcomes.done(next, "mentoring.cancelled");
                return "redirect:/mentoring";
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
            }
        }
        var session = sessions.show(id);
        model.addAttribute("move", MoveForm.of(session, when.zone()));
        return page(model, session);
    }

    @PostMapping("/answer")
    String answer(@PathVariable UUID id, @RequestParam boolean yes, RedirectAttributes next) {
        try {
            if (yes) {
                sessions.approve(id);
            } else {
                sessions.decline(id, new DeclineSession(""));
            }
            outcomes.done(next, yes ? "mentoring.approved" : "mentoring.declined");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/mentoring";
    }

    @PostMapping("/word")
    String word(@PathVariable UUID id, @RequestParam boolean met, RedirectAttributes next) {
        try {
            sessions.attendance(id, new ReportAttendance(met));
            outcomes.done(next, met ? "mentoring.word.met" : "mentoring.word.missed");
        } catch (RefusedException refused) {
            outcomes.refused(next, refused);
        }
        return "redirect:/mentoring";
    }

    @GetMapping("/calendar.ics")
    ResponseEntity<String> ics(@PathVariable UUID id) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"session.ics\"")
                .body(sessions.calendar(id));
    }

    private String page(Model model, SessionView session) {
        model.addAttribute("meeting", session);
        model.addAttribute("about", session.step() == null ? null : roadmap.step(session.step()));
        model.addAttribute("kind", words.say("meeting-kind." + session.meetingKind()));
        return "mentoring-session";
    }
}
