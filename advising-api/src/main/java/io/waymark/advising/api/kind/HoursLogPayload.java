package io.waymark.advising.api.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours put in on one day. What ends before it starts went on past midnight.
 *
 * @param task what was done, without anything that names a patient
 */
@JsonTypeName("hours_log")
public record HoursLogPayload(
        @NotNull LocalDate date,
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        @NotBlank @Size(max = 200) String site,
        @NotBlank @Size(max = 2_000) String task)
        implements EvidencePayload {}
