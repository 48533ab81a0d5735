package io.waymark.advising.api.advisor;

import io.waymark.advising.api.person.PersonBrief;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That somebody advises a student, from one day to another.
 *
 * @param until the first day on which they no longer do; null while they do
 */
public record AssignmentView(
        PersonBrief advisor, LocalDate from, @Nullable LocalDate until) {}
