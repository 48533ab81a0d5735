package io.waymark.web.host.calendar;

import io.waymark.web.ui.meeting.MeetingAddress;
import io.waymark.web.ui.meeting.MeetingController;
import io.waymark.web.ui.meeting.MeetingPages;
import io.waymark.web.ui.meeting.PlaceForm;
import io.waymark.web.ui.meeting.ReschedulePages;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One meeting as its host sees it, who also answers requests and says where to meet. */
@Controller
@RequestMapping("/host/calendar/{as}/{meeting}")
@PreAuthorize("hasRole(#at.as().name())")
class HostMeetingController extends MeetingController {

    private final MeetingPages pages;

    HostMeetingController(MeetingPages pages, ReschedulePages times) {
        super(pages, times);
        this.pages = pages;
    }

    @PostMapping("/place")
    String changePlace(
            MeetingAddress at,
            @Valid @ModelAttribute("place") PlaceForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return pages.changePlace(at, form, errors, model, next);
    }

    @PostMapping("/answer")
    String answer(
            MeetingAddress at,
            @RequestParam boolean approved,
            @RequestParam @Nullable String version,
            RedirectAttributes next) {
        return pages.answer(at, approved, version, next);
    }
}
