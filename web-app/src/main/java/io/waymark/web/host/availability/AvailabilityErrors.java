package io.waymark.web.host.availability;

import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Says which window, date or place cannot be meant as it is typed, by its day and number. */
@Component
class AvailabilityErrors {

    private static final int DAYS_A_WEEK = 7;

    private final Texts texts;
    private final When when;

    AvailabilityErrors(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
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
        var name = weekday(number);
        var next = weekday((number + 1) % DAYS_A_WEEK);
        for (int w = 0; w < day.windows().size(); w++) {
            var field = "days[%d].windows[%d].to".formatted(number, w);
            var which = texts.say("availability.window", name, w + 1);
            addWindow(day.windows().get(w), field, which, name, next, errors);
        }
    }

    /** With how to write an evening that goes on after midnight, which is on two days. */
    private void addWindow(
            TimeWindow window, String field, String which, String day, String next, BindingResult errors) {
        window.error().ifPresent(error -> {
            var hours = window.read();
            var from = hours.map(it -> when.time(it.from())).orElse("");
            var to = hours.map(it -> when.time(it.to())).orElse("");
            var text =
                    texts.say("availability.error." + error, which, from, to, day, next, when.time(LocalTime.MIDNIGHT));
            reject(errors, field, text);
        });
    }

    private String weekday(int number) {
        return texts.say("availability.day." + (number + 1));
    }

    private void addDate(DateOverride row, int number, BindingResult errors) {
        var which = texts.say("availability.date.row", number + 1);
        if (row.lacksDate()) {
            reject(errors, "dates[%d].date".formatted(number), texts.say("availability.error.date", which));
        }
        var date = Typed.date(row.date());
        var day = date == null ? which : when.day(date);
        var next = date == null ? texts.say("availability.next-date") : when.day(date.plusDays(1));
        addWindow(row.windowOrNone(), "dates[%d].window.to".formatted(number), day, day, next, errors);
    }

    private static void reject(BindingResult errors, String field, String text) {
        errors.rejectValue(field, "availability.error", text);
    }
}
