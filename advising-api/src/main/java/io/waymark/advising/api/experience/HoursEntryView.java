package io.waymark.advising.api.experience;

import io.waymark.advising.api.evidence.EvidenceStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Hours of one day.
 *
 * @param id of the evidence that they are
 * @param end if it isn't after the start, it is on the next day
 * @param written how many the student wrote, where the supervisor corrected them
 */
public record HoursEntryView(
        UUID id,
        String requirement,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        BigDecimal hours,
        @Nullable BigDecimal written,
        String site,
        String task,
        EvidenceStatus status) {}
