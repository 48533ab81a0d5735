package io.waymark.web.host.availability;

import io.waymark.web.ui.message.Texts;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Says which window, date or place cannot be meant as it is typed, by its day and number. */
@Component
class AvailabilityErrors {

    private final Texts texts;

    AvailabilityErrors(Texts texts) {
        this.texts = texts;
    }

    void add(AvailabilityForm form, BindingResult errors) {
        for (int d = 0; d < form.days().size(); d++) {
            addWindows(form.days().get(d), d, errors);
        }
        for (int d = 0; d < form.dates().size(); d++) {
            addDate(form.dates().get(d), d, errors);
        }
        if (form.waysOrNone().hasVideoWithoutLink()) {
            reject(errors, "ways.video", texts.say("availability.error.link"));
        }
    }

    private void addWindows(DayHours day, int number, BindingResult errors) {
        var name = texts.say("availability.day." + (number + 1));
        for (int w = 0; w < day.windows().size(); w++) {
            var field = "days[%d].windows[%d].to".formatted(number, w);
            var which = texts.say("availability.window", name, w + 1);
            day.windows()
                    .get(w)
                    .error()
                    .ifPresent(error -> reject(errors, field, texts.say("availability.error." + error, which)));
        }
    }

    private void addDate(DateOverride row, int number, BindingResult errors) {
        var which = texts.say("availability.date.row", number + 1);
        if (row.lacksDate()) {
            reject(errors, "dates[%d].date".formatted(number), texts.say("availability.error.date", which));
        }
        row.windowOrNone()
                .error()
                .ifPresent(error -> reject(
                        errors,
                        "dates[%d].window.to".formatted(number),
                        texts.say("availability.error." + error, which)));
    }

    private static void reject(BindingResult errors, String field, String text) {
        errors.rejectValue(field, "availability.error", text);
    }
}
