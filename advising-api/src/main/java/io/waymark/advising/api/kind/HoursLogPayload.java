package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours put in on one day. What ends before it starts went on past midnight.
 *
 * @param site by its name, also where they belong to a placement
 * @param task what was done, without anything that names a patient
 * @param placement where the student named it
 * @param longDay true if the student says that a day of more than 16 hours is right, without which such a day is refused
 */
@JsonTypeName("hours_log")
public record HoursLogPayload(
        @NotNull LocalDate date,
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        @NotBlank @Size(max = 200) String site,
        @NotBlank @Size(max = 2_000) String task,
        @Nullable UUID placement,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean longDay)
        implements EvidencePayload {

    /** Hours that belong to no placement, or to that at a site of this name. */
    public HoursLogPayload(LocalDate date, LocalTime start, LocalTime end, String site, String task) {
        this(date, start, end, site, task, null);
    }

    /** Hours of no unusually long day. */
    public HoursLogPayload(
            LocalDate date, LocalTime start, LocalTime end, String site, String task, @Nullable UUID placement) {
        this(date, start, end, site, task, placement, null);
    }
}
