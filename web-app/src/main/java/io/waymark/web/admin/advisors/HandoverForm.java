package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.HandOverStudents;
import io.waymark.web.ui.form.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That students get another advisor, as it is typed.
 *
 * @param students which; all of them if empty
 * @param from the first day; now if nothing is typed
 */
record HandoverForm(
        @NotNull(message = "{advisors.handover.needed}") @Nullable
        UUID to,

        @Nullable String from,
        @NotBlank @Size(max = 500) @Nullable String reason,
        @Size(max = 1_000) List<UUID> students) {

    HandoverForm {
        students = Objects.requireNonNullElse(students, List.of());
    }

    static HandoverForm of(List<UUID> students) {
        return new HandoverForm(null, null, null, students);
    }

    boolean isUnreadable() {
        return from != null && !from.isBlank() && Typed.date(from) == null;
    }

    HandOverStudents toEntry() {
        return new HandOverStudents(
                Objects.requireNonNull(to),
                students.isEmpty() ? null : Set.copyOf(students),
                Typed.date(from),
                Objects.requireNonNull(reason).strip());
    }
}
