package io.waymark.web.student.experience;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.experience.HoursTargetView;
import io.waymark.advising.api.experience.HoursView;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The student's hours: entering them in a few seconds, and seeing what they add up to. */
@Controller
@RequestMapping("/student/experience")
@PreAuthorize("hasRole('STUDENT')")
class ExperienceController {

    private final HoursApi hours;
    private final EvidenceApi evidence;
    private final VerifierApi verifiers;
    private final PlacementApi placements;
    private final ExperiencePages pages;
    private final PageParts parts;
    private final Outcomes outcomes;
    private final Texts texts;

    ExperienceController(
            HoursApi hours,
            EvidenceApi evidence,
            VerifierApi verifiers,
            PlacementApi placements,
            ExperiencePages pages,
            PageParts parts,
            Outcomes outcomes,
            Texts texts) {
        this.hours = hours;
        this.evidence = evidence;
        this.verifiers = verifiers;
        this.placements = placements;
        this.pages = pages;
        this.parts = parts;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    /**
     * @param week a day of the week to show
     * @param date the day to enter hours of; today if none is chosen
     * @param step the step to enter hours for; the one with the newest hours if none is named
     */
    @GetMapping
    String show(
            @RequestParam @Nullable LocalDate week,
            @RequestParam @Nullable LocalDate date,
            @RequestParam @Nullable String step,
            Model model) {
        var there = load(week == null ? date : week);
        var view = there.hours();
        var day = Objects.requireNonNullElse(date, view.today());
        model.addAttribute("entry", begin(there, step, day));
        return page(there, model);
    }

    @PostMapping
    String log(
            @Valid @ModelAttribute("entry") HoursEntryForm entry,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        entry.check(errors, texts);
        if (!errors.hasErrors()) {
            try {
                evidence.submit(entry.submission(at(entry.place())), null);
                outcomes.done(next, "experience.entered");
                next.addAttribute("week", entry.date());
                return "redirect:/student/experience";
            } catch (RefusedException refusal) {
                outcomes.refused(errors, refusal, HoursEntryForm::fieldOf);
            }
        }
        return page(load(entry.date()), model);
    }

    /** One person for all hours at a site that nobody is asked about; they are sent one link. */
    @PostMapping("/supervisor")
    String ask(
            @Valid @ModelAttribute("supervisor") SupervisorForm supervisor,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                verifiers.askSupervisor(supervisor.request());
                outcomes.done(next, "experience.asked", supervisor.request().name());
                return "redirect:/student/experience";
            } catch (RefusedException refusal) {
                outcomes.refused(errors, refusal);
            }
        }
        var there = load(null);
        var view = there.hours();
        if (view.unasked().isEmpty()) {
            outcomes.refused(next, "experience.ask.none");
            return "redirect:/student/experience";
        }
        model.addAttribute("entry", begin(there, null, view.today()));
        return page(there, model);
    }

    private static HoursEntryForm begin(HoursAndPlacements there, @Nullable String step, LocalDate day) {
        var view = there.hours();
        var requirement = chosen(view.targets(), step);
        return there.place(day, requirement)
                .map(it -> HoursEntryForm.at(it, day))
                .orElseGet(() -> HoursEntryForm.begin(requirement, day, view.site()));
    }

    private @Nullable PlacementView at(@Nullable UUID placement) {
        return placement == null ? null : placements.show(placement);
    }

    private String page(HoursAndPlacements there, Model model) {
        if (!model.containsAttribute("supervisor")) {
            model.addAttribute("supervisor", there.supervisor());
        }
        model.addAttribute("page", pages.of(there));
        return "student/experience/hours";
    }

    private HoursAndPlacements load(@Nullable LocalDate day) {
        var own = parts.load(placements::mine);
        var entered = parts.load(() -> hours(day));
        return new HoursAndPlacements(entered.get(), own.orNull());
    }

    /** Who is on no roadmap has none, and is asked for none. */
    private HoursView hours(@Nullable LocalDate day) {
        try {
            return hours.mine(day);
        } catch (RefusedException refusal) {
            if (refusal.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                return HoursView.none(LocalDate.EPOCH);
            }
            throw refusal;
        }
    }

    private static @Nullable String chosen(List<HoursTargetView> targets, @Nullable String step) {
        return targets.stream()
                .filter(it -> step == null ? !it.weeks().isEmpty() : it.step().equals(step))
                .map(HoursTargetView::requirement)
                .findFirst()
                .orElse(null);
    }
}
