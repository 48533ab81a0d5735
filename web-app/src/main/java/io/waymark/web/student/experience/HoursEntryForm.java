package io.waymark.web.student.experience;

import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.HoursLogPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one day, as they are typed.
 *
 * @param requirement what they are for
 */
record HoursEntryForm(
        @NotBlank @Nullable String requirement,
        @NotNull @Nullable LocalDate date,
        @NotNull @Nullable LocalTime start,
        @NotNull @Nullable LocalTime end,
        @NotBlank @Size(max = 200) @Nullable String site,
        @NotBlank @Size(max = 2_000) @Nullable String task) {

    private static final String PAYLOAD = "payload.";

    /** @param site where the student was last */
    static HoursEntryForm begin(@Nullable String requirement, LocalDate date, @Nullable String site) {
        return new HoursEntryForm(requirement, date, null, null, site, null);
    }

    SubmitEvidence submission() {
        return new SubmitEvidence(
                Objects.requireNonNull(requirement),
                new HoursLogPayload(
                        Objects.requireNonNull(date),
                        Objects.requireNonNull(start),
                        Objects.requireNonNull(end),
                        Objects.requireNonNull(site),
                        Objects.requireNonNull(task)));
    }

    /** What this form calls a field that the service names. */
    static String fieldOf(String named) {
        return named.startsWith(PAYLOAD) ? named.substring(PAYLOAD.length()) : named;
    }
}
