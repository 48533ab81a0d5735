package io.waymark.web.admin.college;

import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.core.identity.InstitutionId;
import io.waymark.web.college.CollegeAccents;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.message.OfferedLanguages;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.Zones;
import io.waymark.web.ui.usstate.UsStates;
import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the college says about itself. */
@Controller
@RequestMapping("/admin/college")
@PreAuthorize("hasRole('ADMIN')")
class CollegeController {

    private final InstitutionApi institutions;
    private final CollegeAccents accents;
    private final OfferedLanguages languages;
    private final UsStates states;
    private final Outcomes outcomes;
    private final Texts texts;

    CollegeController(
            InstitutionApi institutions,
            CollegeAccents accents,
            OfferedLanguages languages,
            UsStates states,
            Outcomes outcomes,
            Texts texts) {
        this.institutions = institutions;
        this.accents = accents;
        this.languages = languages;
        this.states = states;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @GetMapping
    String show(Model model) {
        var form = CollegeForm.of(institutions.own());
        model.addAttribute("own", form);
        return page(model, form);
    }

    @PostMapping
    String save(
            @Valid @ModelAttribute("own") CollegeForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                var saved = institutions.change(form.toSettings(), Versions.of(form.version()));
                accents.chosen(new InstitutionId(saved.id()), saved.accent());
                outcomes.done(next, "college.saved");
                return "redirect:/admin/college";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> CollegeForm.of(institutions.own()));
            }
        }
        return page(model, form);
    }

    private String page(Model model, CollegeForm form) {
        model.addAttribute(
                "page",
                new CollegePage(
                        Zones.with(form.zone()),
                        languages.choices(form.language()),
                        accents(),
                        states.choices(),
                        dateOrders()));
        return "admin/college/college";
    }

    private List<Choice> dateOrders() {
        return Stream.of(DateOrder.values())
                .map(it -> new Choice(it.name(), texts.say("college.date-order." + it)))
                .toList();
    }

    private List<Choice> accents() {
        return Stream.of(Accent.values())
                .map(it -> new Choice(it.name(), texts.say("college.accent." + it)))
                .toList();
    }
}
