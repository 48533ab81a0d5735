package io.waymark.advising.api.advisor;

import io.waymark.advising.api.person.PersonBrief;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That somebody advises a student, from one moment to another.
 *
 * @param from the college's day on which it begins
 * @param until the college's day on which it ends; null while nobody knows
 * @param endsAt the first moment at which it no longer holds; null while nobody knows
 */
public record AssignmentView(
        UUID id,
        PersonBrief advisor,
        LocalDate from,
        @Nullable LocalDate until,
        Instant startsAt,
        @Nullable Instant endsAt) {}
