package io.waymark.web.coordinator.placements;

import io.waymark.advising.api.placement.CancelPlacement;
import io.waymark.advising.api.placement.DeclinePlacement;
import io.waymark.advising.api.placement.PlacementAction;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.placement.PlacementEndForm;
import io.waymark.web.ui.placement.PlacementReasonForm;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One placement, and what who coordinates it can do with it. */
@Controller
@PreAuthorize("hasRole(#as.role())")
@RequestMapping("/coordinator/placements/{as}/{id}")
class AnswerController {

    private static final String PAGE = "redirect:/coordinator/placements/{as}/{id}";

    private final PlacementApi placements;
    private final AnswerPages pages;
    private final Outcomes outcomes;
    private final Texts texts;

    AnswerController(PlacementApi placements, AnswerPages pages, Outcomes outcomes, Texts texts) {
        this.placements = placements;
        this.pages = pages;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @GetMapping
    String show(@PathVariable Coordinator as, @PathVariable UUID id, Model model) {
        return pages.show(as, id, model);
    }

    @PostMapping("/accept")
    String accept(
            @PathVariable Coordinator as,
            @PathVariable UUID id,
            @Valid @ModelAttribute("accept") AcceptForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        form.check(errors, texts);
        return answered(
                as,
                id,
                errors,
                model,
                next,
                PlacementAction.ACCEPT,
                "coordinator.accepted",
                () -> placements.accept(id, form.request(), Versions.of(form.version())));
    }

    @PostMapping("/decline")
    String decline(
            @PathVariable Coordinator as,
            @PathVariable UUID id,
            @Valid @ModelAttribute("decline") PlacementReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return answered(
                as,
                id,
                errors,
                model,
                next,
                PlacementAction.DECLINE,
                "coordinator.declined",
                () -> placements.decline(id, new DeclinePlacement(form.said()), Versions.of(form.version())));
    }

    @PostMapping("/agreement")
    String agree(
            @PathVariable Coordinator as,
            @PathVariable UUID id,
            @Valid @ModelAttribute("agreement") SignedForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return answered(
                as,
                id,
                errors,
                model,
                next,
                PlacementAction.RECORD_AGREEMENT,
                "coordinator.agreed",
                () -> placements.agree(id, form.agreement(), Versions.of(form.version())));
    }

    @PostMapping("/end")
    String end(
            @PathVariable Coordinator as,
            @PathVariable UUID id,
            @Valid @ModelAttribute("end") PlacementEndForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return answered(
                as,
                id,
                errors,
                model,
                next,
                PlacementAction.END,
                "coordinator.ended",
                () -> placements.end(id, form.request(), Versions.of(form.version())));
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable Coordinator as,
            @PathVariable UUID id,
            @Valid @ModelAttribute("cancel") PlacementReasonForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        return answered(
                as,
                id,
                errors,
                model,
                next,
                PlacementAction.CANCEL,
                "coordinator.canceled",
                () -> placements.cancel(id, new CancelPlacement(form.said()), Versions.of(form.version())));
    }

    private String answered(
            Coordinator as,
            UUID id,
            BindingResult errors,
            Model model,
            RedirectAttributes next,
            PlacementAction action,
            String done,
            Runnable answer) {
        if (!errors.hasErrors()) {
            try {
                answer.run();
                outcomes.done(next, done);
                return again(as, next);
            } catch (RefusedException refused) {
                if (!placements.toAnswer(id).placement().may(action)) {
                    outcomes.refused(next, refused);
                    return again(as, next);
                }
                outcomes.refused(errors, refused);
            }
        }
        return pages.show(as, id, model);
    }

    private static String again(Coordinator as, RedirectAttributes next) {
        next.addAttribute("as", as.key());
        return PAGE;
    }
}
