package io.waymark.web.styleguide;

import io.waymark.web.ui.form.Choice;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

/** A form with a field of every kind, sent with errors. */
@Component
@StyleguidePart
class FormSample implements Sample {

    private static final List<Choice> CHOICES = List.of(
            new Choice("clinic", "Harbor Street Clinic"), new Choice("hospital", "Lakeshore Regional Hospital"));

    /** Hours that a student logs. */
    public record ShiftForm(
            @Nullable LocalDate day,
            @Nullable String end,
            @Nullable String task,
            @Nullable String site,
            List<String> topics,
            boolean told,
            @Nullable String file) {}

    @Override
    public String piece() {
        return "form";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        var form = new ShiftForm(null, "02:00", "x", "Harbor", List.of("clinic"), true, null);
        var errors = new DirectFieldBindingResult(form, "shift");
        errors.rejectValue("end", "end", "The end must be later than the start, 2:00 PM. Did you mean 8:00 PM?");
        errors.rejectValue("site", "site", "Choose one of your sites.");
        errors.rejectValue("task", "task", "Write one sentence or more.");
        errors.rejectValue("file", "file", "The file could not be read. Send it as PDF, PNG or JPEG, up to 10 MB.");
        model.addAttribute("choices", CHOICES);
        model.addAttribute("shift", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "shift", errors);
    }
}
