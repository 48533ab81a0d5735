package io.waymark.web.hours;

import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.core.time.HoursView;
import io.waymark.web.form.Versions;
import io.waymark.web.page.Words;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.time.When;
import io.waymark.web.time.Zones;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which somebody writes down their hours, whichever service keeps them. */
@Component
class HoursPage {

    private final Outcomes outcomes;
    private final Words words;
    private final When when;

    HoursPage(Outcomes outcomes, Words words, When when) {
        this.outcomes = outcomes;
        this.words = words;
        this.when = when;
    }

    String open(Supplier<HoursView> own, String path, Model model) {
        var view = own.get();
        model.addAttribute("hours", HoursForm.of(view));
        model.addAttribute("tooShort", view.tooShort());
        return page(path, model);
    }

    /** One more empty row everywhere, and what was typed stays. */
    String more(HoursForm form, String path, Model model) {
        model.addAttribute("hours", form.withMoreRows());
        return page(path, model);
    }

    String save(
            HoursForm form,
            BindingResult faults,
            Supplier<HoursView> own,
            BiConsumer<BookableHours, Revision> write,
            String path,
            Model model,
            RedirectAttributes next) {
        form.faultyFields().forEach(field -> faults.rejectValue(field, "hours.half", words.say("hours.half")));
        if (!faults.hasErrors()) {
            try {
                write.accept(form.toHours(), Versions.of(form.version()));
                outcomes.done(next, "hours.saved");
                return "redirect:" + path;
            } catch (RefusedException refused) {
                outcomes.refused(faults, refused);
                model.addAttribute("current", own.get().version());
            }
        }
        return page(path, model);
    }

    private String page(String path, Model model) {
        model.addAttribute("path", path);
        model.addAttribute("zones", Zones.with(when.zone().getId()));
        return "hours";
    }
}
