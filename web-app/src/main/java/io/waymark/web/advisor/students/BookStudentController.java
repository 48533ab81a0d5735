package io.waymark.web.advisor.students;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.Refusals;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.booking.BookingForm;
import io.waymark.web.ui.booking.BookingOffers;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.slots.BookingSelection;
import io.waymark.web.ui.slots.FreeTime;
import io.waymark.web.ui.slots.SlotAttempts;
import io.waymark.web.ui.slots.SlotOffer;
import io.waymark.web.ui.slots.SlotPicker;
import io.waymark.web.ui.time.When;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
@RequestMapping("/advisor/students/{id}/book")
class BookStudentController {

    private static final String NO_HOURS = "no-hours-yet";
    private static final Set<Integer> DENIED = Set.of(403, 404);

    private final AppointmentApi appointments;
    private final PersonApi people;
    private final PageParts parts;
    private final SlotPicker picker;
    private final SlotAttempts attempts;
    private final BookingOffers offers;
    private final Outcomes outcomes;
    private final Refusals refusals;
    private final Texts texts;
    private final When when;

    BookStudentController(
            AppointmentApi appointments,
            PersonApi people,
            PageParts parts,
            SlotPicker picker,
            SlotAttempts attempts,
            BookingOffers offers,
            Outcomes outcomes,
            Refusals refusals,
            Texts texts,
            When when) {
        this.appointments = appointments;
        this.people = people;
        this.parts = parts;
        this.picker = picker;
        this.attempts = attempts;
        this.offers = offers;
        this.outcomes = outcomes;
        this.refusals = refusals;
        this.texts = texts;
        this.when = when;
    }

    @GetMapping
    String form(
            @PathVariable UUID id,
            @RequestParam("date") @Nullable LocalDate day,
            @RequestParam @Nullable String slot,
            Model model,
            HttpServletResponse response) {
        var selection = BookingSelection.of(day, slot);
        model.addAttribute("booking", BookingForm.of(selection, null, null));
        return pageOr(id, selection, model, response);
    }

    /** Another day, with what is typed so far. */
    @PostMapping(params = "pick")
    String pick(
            @PathVariable UUID id,
            @ModelAttribute("booking") BookingForm form,
            BindingResult unfinished,
            @RequestParam LocalDate pick,
            Model model,
            HttpServletResponse response) {
        model.addAttribute("booking", form.on(pick));
        return pageOr(id, BookingSelection.of(pick, null), model, response);
    }

    @PostMapping
    String book(
            @PathVariable UUID id,
            @Valid @ModelAttribute("booking") BookingForm form,
            BindingResult errors,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            return attempts.take(
                    form.time(),
                    form.selection(),
                    errors,
                    response,
                    time -> book(id, form, time, next),
                    selection -> page(id, selection, model));
        } catch (RefusedException refused) {
            return instead(refused, model, response);
        }
    }

    private String book(UUID student, BookingForm form, FreeTime time, RedirectAttributes next) {
        var booked = appointments.book(
                new BookAppointment(student, time.startsAt(), form.about(), form.kind(), form.meant(), time.minutes()),
                null);
        outcomes.done(next, "file.booked", when.moment(booked.startsAt()));
        return "redirect:/advisor/students/" + student;
    }

    private String pageOr(UUID id, BookingSelection selection, Model model, HttpServletResponse response) {
        try {
            return page(id, selection, model);
        } catch (RefusedException refused) {
            return instead(refused, model, response);
        }
    }

    /** For an advisor who has no times, or whose student has another by now; what was typed is shown. */
    private String instead(RefusedException refused, Model model, HttpServletResponse response) {
        if (NO_HOURS.equals(refused.code())) {
            model.addAttribute(
                    "page",
                    new NotBookablePage(
                            refusals.say(refused),
                            Action.link(texts.say("book-for.hours"), "/host/availability/advisor")));
        } else if (DENIED.contains(refused.status().value())) {
            response.setStatus(refused.status().value());
            model.addAttribute(
                    "page",
                    new NotBookablePage(
                            texts.say("book-for.not-yours"),
                            Action.link(texts.say("caseload.title"), "/advisor/caseload")));
        } else {
            throw refused;
        }
        return "advisor/students/not-bookable";
    }

    private String page(UUID id, BookingSelection selection, Model model) {
        model.addAttribute("page", load(id, selection));
        return "advisor/students/book";
    }

    private BookStudentPage load(UUID id, BookingSelection selection) {
        var window = picker.window(selection);
        var profile = parts.load(() -> people.show(id));
        var slots = appointments.slots(window.startsAt(), window.endsAt(), id);
        var student = profile.get();
        var name = student.fullName();
        var here = "/advisor/students/" + id;
        return new BookStudentPage(
                List.of(new Crumb(texts.say("caseload.title"), "/advisor/caseload"), new Crumb(name, here)),
                offers.of(
                        new BookingOffers.Host(
                                id, name, student.calledName(), slots.advisor().id()),
                        SlotOffer.of(
                                        FreeTime.of(slots.slots()),
                                        student.calledName(),
                                        slots.zone(),
                                        selection,
                                        Link.to(here + "/book"))
                                .ofOwn(),
                        new BookingOffers.Terms(slots.ways(), null, null, 500),
                        here));
    }
}
