package io.waymark.web.ui.slots;

import io.waymark.web.services.Outcomes;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Takes a time that somebody picked, or shows what else is free. */
@Component
public class SlotAttempts {

    /** The times are of somebody else now. */
    private static final String ADVISOR_CHANGED = "advisor-changed";

    private final Outcomes outcomes;
    private final Texts texts;
    private final When when;

    SlotAttempts(Outcomes outcomes, Texts texts, When when) {
        this.outcomes = outcomes;
        this.texts = texts;
        this.when = when;
    }

    /**
     * @param take what to do with the time; answers where to go then
     * @param again the page with the form, for what is wanted by now
     */
    public String take(
            Optional<FreeTime> time,
            BookingSelection selection,
            BindingResult errors,
            HttpServletResponse response,
            Function<FreeTime, String> take,
            Function<BookingSelection, String> again) {
        if (time.isEmpty() && !errors.hasFieldErrors("slot")) {
            errors.rejectValue("slot", "slots.missing", texts.say("slots.missing"));
        }
        if (time.isEmpty() || errors.hasErrors()) {
            return again.apply(selection);
        }
        try {
            return take.apply(time.get());
        } catch (RefusedException refused) {
            var conflict = SlotConflict.of(refused);
            if (conflict.isPresent()) {
                response.setStatus(HttpStatus.CONFLICT.value());
                var day = when.dateOf(time.get().startsAt());
                return again.apply(selection.without(time.get(), conflict.get(), day));
            }
            outcomes.refused(errors, refused);
            return again.apply(ADVISOR_CHANGED.equals(refused.code()) ? selection.withoutChoice() : selection);
        }
    }
}
