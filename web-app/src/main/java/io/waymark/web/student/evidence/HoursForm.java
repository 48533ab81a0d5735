package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.HoursLogPayload;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one day, as they are typed.
 *
 * @param longDay that a day of more than 16 hours is right; asked for only where it is one
 * @param placement that the hours were of as they were returned
 * @param placedAt the site of that placement; at another, the hours are of none
 */
record HoursForm(
        @NotNull @Nullable LocalDate date,
        @NotNull @Nullable LocalTime start,
        @NotNull @Nullable LocalTime end,
        @NotBlank @Size(max = 200) @Nullable String site,
        @NotBlank @Size(max = 2_000) @Nullable String task,
        @Nullable Boolean longDay,
        @Nullable UUID placement,
        @Size(max = 200) @Nullable String placedAt)
        implements EntryForm {

    static HoursForm blank() {
        return new HoursForm(null, null, null, null, null, null, null, null);
    }

    static HoursForm again(HoursLogPayload returned) {
        return new HoursForm(
                returned.date(),
                returned.start(),
                returned.end(),
                returned.site(),
                returned.task(),
                null,
                returned.placement(),
                returned.placement() == null ? null : returned.site());
    }

    @Override
    public HoursLogPayload payload() {
        return new HoursLogPayload(
                Objects.requireNonNull(date),
                Objects.requireNonNull(start),
                Objects.requireNonNull(end),
                Objects.requireNonNull(site),
                Objects.requireNonNull(task),
                Objects.equals(site, placedAt) ? placement : null,
                Boolean.TRUE.equals(longDay) ? true : null);
    }
}
