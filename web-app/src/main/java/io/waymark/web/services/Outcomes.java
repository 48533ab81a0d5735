package io.waymark.web.services;

import io.waymark.web.page.Snack;
import io.waymark.web.page.Words;
import java.util.Arrays;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells a person what a service answered: done, at the foot of the next page; refused, where the action was. */
@Component
public class Outcomes {

    private final Words words;
    private final Refusals refusals;

    Outcomes(Words words, Refusals refusals) {
        this.words = words;
        this.refusals = refusals;
    }

    public void done(RedirectAttributes next, String key, Object... arguments) {
        next.addFlashAttribute("snack", Snack.of(words.say(key, arguments)));
    }

    /** For a button without a form to go back to: the next page says it on top. */
    public void refused(RedirectAttributes next, RefusedException refused) {
        next.addFlashAttribute("refusal", refusals.say(throughTheDoor(refused)));
    }

    /** For a form: at its fields where the service names them, else on top of it. */
    public void refused(BindingResult faults, RefusedException refused) {
        throughTheDoor(refused);
        if (refused.details().get("fields") instanceof Map<?, ?> fields) {
            fields.forEach((field, text) -> fault(faults, String.valueOf(field), String.valueOf(text)));
        }
        if (!faults.hasErrors()) {
            faults.reject(refused.code(), refusals.say(refused));
        }
    }

    private static void fault(BindingResult faults, String field, String text) {
        var target = faults.getTarget();
        var known = target != null
                && Arrays.stream(target.getClass().getDeclaredFields())
                        .anyMatch(declared -> declared.getName().equals(field));
        if (known) {
            faults.rejectValue(field, "refused", text);
        } else {
            faults.reject("refused", text);
        }
    }

    /** Who may not, or asks for what is not there, gets the page that says so. */
    private static RefusedException throughTheDoor(RefusedException refused) {
        if (refused.status().isSameCodeAs(HttpStatus.UNAUTHORIZED)
                || refused.status().isSameCodeAs(HttpStatus.FORBIDDEN)) {
            throw refused;
        }
        return refused;
    }
}
