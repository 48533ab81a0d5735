package io.waymark.web.admin.people;

import io.waymark.advising.api.advisor.AssignStudents;
import io.waymark.web.ui.form.Typed;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is to advise a student, as it is typed.
 *
 * @param from the first day; now if nothing is typed
 */
record AdvisingForm(
        @NotNull(message = "{people.advising.needed}") @Nullable
        UUID advisor,

        @Nullable String from) {

    static AdvisingForm empty() {
        return new AdvisingForm(null, null);
    }

    boolean isUnreadable() {
        return from != null && !from.isBlank() && Typed.date(from) == null;
    }

    UUID whom() {
        return Objects.requireNonNull(advisor);
    }

    AssignStudents toEntry(UUID student) {
        return new AssignStudents(Set.of(student), Typed.date(from), null);
    }
}
