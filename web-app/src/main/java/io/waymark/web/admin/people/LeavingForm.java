package io.waymark.web.admin.people;

import io.waymark.advising.api.leaving.RecordLeaving;
import io.waymark.core.identity.Lifecycle;
import io.waymark.web.ui.form.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody leaves, as it is typed.
 *
 * @param successors among whom an advisor's students are spread
 */
record LeavingForm(
        @NotNull(message = "{people.leaving.lifecycle.needed}") @Nullable
        Lifecycle lifecycle,

        @Nullable String day,

        @NotBlank @Size(max = 500) @Nullable String reason,
        @Size(max = 100) List<UUID> successors,
        @Nullable String version) {

    LeavingForm {
        successors = Objects.requireNonNullElse(successors, List.of());
    }

    static LeavingForm on(LocalDate day, int version) {
        return new LeavingForm(null, day.toString(), null, List.of(), String.valueOf(version));
    }

    boolean isUndated() {
        return Typed.date(day) == null;
    }

    RecordLeaving toEntry() {
        return new RecordLeaving(
                Objects.requireNonNull(lifecycle),
                Objects.requireNonNull(Typed.date(day)),
                Objects.requireNonNull(reason).strip(),
                Set.copyOf(successors));
    }
}
