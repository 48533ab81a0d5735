package io.waymark.web.admin.settings.closures;

import io.waymark.advising.api.closure.ClosureEntry;
import io.waymark.advising.api.closure.ClosureView;
import io.waymark.web.ui.form.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * Days on which the college is closed, as they are typed.
 *
 * @param lastDay the first day alone if nothing is typed
 * @param from all day if neither time is typed
 */
record ClosureForm(
        @NotBlank @Size(max = 100) String name,
        @Nullable String firstDay,
        @Nullable String lastDay,
        @Nullable String from,
        @Nullable String to,
        @Nullable String version) {

    static ClosureForm empty() {
        return new ClosureForm("", null, null, null, null, null);
    }

    static ClosureForm of(ClosureView closure) {
        return new ClosureForm(
                closure.name(),
                closure.firstDay().toString(),
                closure.lastDay().toString(),
                Objects.toString(closure.from(), null),
                Objects.toString(closure.to(), null),
                String.valueOf(closure.version()));
    }

    /** What cannot be read is said at its field. */
    void check(BindingResult errors) {
        if (Typed.date(firstDay) == null) {
            errors.rejectValue("firstDay", "closures.day.unreadable");
        }
        if (isTyped(lastDay) && Typed.date(lastDay) == null) {
            errors.rejectValue("lastDay", "closures.day.unreadable");
        }
        if (isTyped(from) && Typed.time(from) == null) {
            errors.rejectValue("from", "closures.time.unreadable");
        }
        if (isTyped(to) && Typed.time(to) == null) {
            errors.rejectValue("to", "closures.time.unreadable");
        }
    }

    ClosureEntry toEntry() {
        var first = Objects.requireNonNull(Typed.date(firstDay));
        return new ClosureEntry(
                name.strip(), first, Objects.requireNonNullElse(Typed.date(lastDay), first), time(from), time(to));
    }

    private static @Nullable LocalTime time(@Nullable String typed) {
        return Typed.time(typed);
    }

    private static boolean isTyped(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
