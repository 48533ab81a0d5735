package io.waymark.web.ui.meeting;

import io.waymark.web.ui.slots.BookingSelection;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * One meeting and what both of its sides do there: another time, canceling it, saying whether it was attended. Its methods are
 * public, for the proxy that lets the right people in lies in the package of the feature.
 */
@PreAuthorize("hasRole(#at.as().name())")
public abstract class MeetingController {

    private final MeetingPages pages;
    private final ReschedulePages times;

    protected MeetingController(MeetingPages pages, ReschedulePages times) {
        this.pages = pages;
        this.times = times;
    }

    @GetMapping
    public String show(MeetingAddress at, Model model) {
        return pages.show(at, model);
    }

    @GetMapping("/reschedule")
    public String times(
            MeetingAddress at,
            @RequestParam("date") @Nullable LocalDate day,
            @RequestParam @Nullable String slot,
            Model model) {
        return times.form(at, BookingSelection.of(day, slot), model);
    }

    @PostMapping(path = "/reschedule", params = "pick")
    public String pick(
            MeetingAddress at,
            @ModelAttribute("reschedule") RescheduleForm form,
            BindingResult unfinished,
            @RequestParam LocalDate pick,
            Model model) {
        return times.pick(at, form, pick, model);
    }

    @PostMapping("/reschedule")
    public String reschedule(
            MeetingAddress at,
            @ModelAttribute("reschedule") RescheduleForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        return times.reschedule(at, form, errors, model, response, next);
    }

    @PostMapping("/cancel")
    public String cancel(
            MeetingAddress at,
            @Valid @ModelAttribute("cancel") CancelForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return pages.cancel(at, form, errors, model, next);
    }

    @PostMapping("/attendance")
    public String attendance(
            MeetingAddress at,
            @RequestParam MeetingOutcome outcome,
            @RequestParam(defaultValue = "false") boolean corrects,
            @RequestParam @Nullable String version,
            RedirectAttributes next) {
        return pages.recordAttendance(at, outcome, corrects, version, next);
    }

    @PostMapping("/attendance/undo")
    public String withdrawAttendance(
            MeetingAddress at, @RequestParam @Nullable String version, RedirectAttributes next) {
        return pages.withdrawAttendance(at, version, next);
    }

    @GetMapping("/meeting.ics")
    public ResponseEntity<String> calendarFile(MeetingAddress at) {
        return pages.calendarFile(at);
    }
}
