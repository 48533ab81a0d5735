package io.waymark.web.services;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.FlashMessage;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells a person what a service answered: done, at the foot of the next page; refused, where the action was. */
@Component
public class Outcomes {

    private static final int LONGEST_ADDRESS = 4_000;

    private final Texts texts;
    private final Refusals refusals;
    private final ChangedFields changed;

    Outcomes(Texts texts, Refusals refusals, ChangedFields changed) {
        this.texts = texts;
        this.refusals = refusals;
        this.changed = changed;
    }

    public void done(RedirectAttributes next, String key, Object... arguments) {
        next.addFlashAttribute("toast", FlashMessage.of(texts.say(key, arguments)));
    }

    /** Done, with what one may want to do next. */
    public void offering(RedirectAttributes next, Action further, String key, Object... arguments) {
        next.addFlashAttribute("toast", new FlashMessage(texts.say(key, arguments), further));
    }

    /** Done, in words that were found already. */
    public void told(RedirectAttributes next, String sentence) {
        next.addFlashAttribute("toast", FlashMessage.of(sentence));
    }

    /** Done, with the way to undo it: an address that a button posts to, if it isn't longer than a server takes. */
    public void undoable(RedirectAttributes next, String undo, String key, Object... arguments) {
        if (undo.length() > LONGEST_ADDRESS) {
            done(next, key, arguments);
            return;
        }
        next.addFlashAttribute(
                "toast", new FlashMessage(texts.say(key, arguments), Action.post(texts.say("toast.undo"), undo)));
    }

    /** On this very page, where a form stays open after something was done. */
    public void done(Model page, String key, Object... arguments) {
        page.addAttribute("toast", FlashMessage.of(texts.say(key, arguments)));
    }

    /** For a button without a form to go back to: the next page says it on top. */
    public void refused(RedirectAttributes next, RefusedException refused) {
        next.addFlashAttribute("refusal", refusals.say(unlessDenied(refused)));
    }

    /** As above, where no service was asked yet. */
    public void refused(RedirectAttributes next, String key) {
        next.addFlashAttribute("refusal", texts.say(key));
    }

    /** For a form: at its fields where the service names them, else on top of it. */
    public void refused(BindingResult errors, RefusedException refused) {
        refused(errors, refused, UnaryOperator.identity());
    }

    /**
     * As above, for a form whose fields are called otherwise.
     *
     * @param named what the field is called that the service names
     */
    public void refused(BindingResult errors, RefusedException refused, UnaryOperator<String> named) {
        unlessDenied(refused);
        refused.fields().forEach((field, wrong) -> error(errors, named.apply(field), refusals.say(wrong)));
        if (!errors.hasErrors()) {
            errors.reject(refused.code(), refusals.say(refused));
        }
    }

    /**
     * As above, for an edit.
     *
     * @param now how the form would be opened now; asked for only if others have changed what it is about
     */
    public void refused(BindingResult errors, RefusedException refused, Supplier<? extends Record> now) {
        refused(errors, refused);
        if (refused.status().isSameCodeAs(HttpStatus.PRECONDITION_FAILED)) {
            changed.tell(errors, now.get());
        }
    }

    private static void error(BindingResult errors, String field, String text) {
        if (isField(errors, field)) {
            errors.rejectValue(field, "refused", text);
        } else {
            errors.reject("refused", text);
        }
    }

    /** One of the form, also one of a list within it. */
    private static boolean isField(BindingResult errors, String field) {
        try {
            errors.getFieldValue(field);
            return true;
        } catch (InvalidPropertyException unknown) {
            return false;
        }
    }

    /** Who may not, or asks for what is not there, gets the page that says so. */
    private static RefusedException unlessDenied(RefusedException refused) {
        if (refused.status().isSameCodeAs(HttpStatus.UNAUTHORIZED)
                || refused.status().isSameCodeAs(HttpStatus.FORBIDDEN)) {
            throw refused;
        }
        return refused;
    }
}
