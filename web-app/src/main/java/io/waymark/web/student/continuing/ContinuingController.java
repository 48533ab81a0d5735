package io.waymark.web.student.continuing;

import io.waymark.advising.api.continuing.ContinuingApi;
import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.continuing.RenewalCycleView;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The student's credentials: what is missing by when, units logged in a few seconds, and renewals. */
@Controller
@PreAuthorize("hasRole('STUDENT')")
@RequestMapping("/student/continuing")
class ContinuingController {

    private static final String BACK = "redirect:/student/continuing";

    private final ContinuingApi continuing;
    private final EvidenceApi evidence;
    private final ContinuingPages pages;
    private final CurrentCaller caller;
    private final Outcomes outcomes;

    ContinuingController(
            ContinuingApi continuing,
            EvidenceApi evidence,
            ContinuingPages pages,
            CurrentCaller caller,
            Outcomes outcomes) {
        this.continuing = continuing;
        this.evidence = evidence;
        this.pages = pages;
        this.caller = caller;
        this.outcomes = outcomes;
    }

    @GetMapping
    String show(Model model) {
        var view = view();
        model.addAttribute("units", UnitsForm.begin(view));
        return page(view, model);
    }

    @PostMapping
    String log(
            @Valid @ModelAttribute("units") UnitsForm units,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                evidence.submit(units.submission(), null);
                outcomes.done(next, "continuing.logged");
                return BACK;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, UnitsForm::fieldOf);
            }
        }
        return page(view(), model);
    }

    @GetMapping("/{credential}/renewal")
    String renewal(@PathVariable String credential, Model model) {
        var cycle = last(credential);
        model.addAttribute("renewal", RenewalForm.begin(cycle));
        return form(cycle, model);
    }

    @PostMapping("/{credential}/renewal")
    String renew(
            @PathVariable String credential,
            @Valid @ModelAttribute("renewal") RenewalForm renewal,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        var cycle = last(credential);
        if (!errors.hasErrors()) {
            try {
                evidence.submit(renewal.evidence(cycle), null);
                outcomes.done(next, "continuing.renewed", cycle.called());
                return BACK;
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, RenewalForm::fieldOf);
            }
        }
        return form(cycle, model);
    }

    private String page(ContinuingView view, Model model) {
        model.addAttribute("page", pages.of(view));
        return "student/continuing/continuing";
    }

    private static String form(RenewalCycleView cycle, Model model) {
        model.addAttribute("page", cycle);
        return "student/continuing/renewal";
    }

    /** The cycle that a renewal would go on from. */
    private RenewalCycleView last(String credential) {
        return view().cycles().stream()
                .filter(it -> it.credential().equals(credential) && it.isOpen())
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private ContinuingView view() {
        return continuing.show(caller.get().person().value());
    }
}
