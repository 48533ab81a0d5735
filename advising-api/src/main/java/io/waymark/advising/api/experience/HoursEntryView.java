package io.waymark.advising.api.experience;

import io.waymark.advising.api.evidence.EvidenceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * Hours of one day.
 *
 * @param id of the evidence that they are
 * @param end if it isn't after the start, it is on the next day
 */
public record HoursEntryView(
        UUID id,
        String requirement,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        BigDecimal hours,
        String site,
        String task,
        EvidenceStatus status) {}
