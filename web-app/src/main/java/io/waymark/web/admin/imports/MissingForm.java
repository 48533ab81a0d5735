package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.RecordMissing;
import io.waymark.core.identity.Lifecycle;
import io.waymark.web.ui.form.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * That students who are not in a file have left, as it is typed.
 *
 * @param who {@code all} whom an import wrote about before, or those who are {@code ticked}
 * @param number how many they are, where they are many
 */
record MissingForm(
        @Nullable Lifecycle lifecycle,
        @Nullable String day,
        @Nullable String reason,
        String who,
        List<UUID> students,
        @Nullable String number) {

    MissingForm {
        who = Objects.requireNonNullElse(who, "ticked");
        students = Objects.requireNonNullElse(students, List.of());
    }

    static MissingForm on(LocalDate day) {
        return new MissingForm(null, day.toString(), null, "ticked", List.of(), null);
    }

    boolean isForAll() {
        return who.equals("all");
    }

    void check(BindingResult errors) {
        if (lifecycle == null) {
            errors.rejectValue("lifecycle", "imports.missing.lifecycle.needed");
        }
        if (Typed.date(day) == null) {
            errors.rejectValue("day", "imports.missing.day.needed");
        }
        if (reason == null || reason.isBlank()) {
            errors.rejectValue("reason", "imports.missing.reason.needed");
        }
        if (!isForAll() && students.isEmpty()) {
            errors.reject("imports.missing.nobody-ticked");
        }
    }

    RecordMissing toEntry() {
        return new RecordMissing(
                Objects.requireNonNull(lifecycle),
                Objects.requireNonNull(Typed.date(day)),
                Objects.requireNonNull(reason).strip(),
                isForAll() ? null : Set.copyOf(students),
                typedNumber());
    }

    private @Nullable Integer typedNumber() {
        return number != null && number.strip().matches("\\d{1,7}") ? Integer.valueOf(number.strip()) : null;
    }
}
