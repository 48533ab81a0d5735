package io.waymark.advising.api.experience;

import java.time.LocalDate;

/**
 * Hours that are missing when the last placement for them ends, at the pace of the last four weeks.
 *
 * @param lastDay of the placement
 * @param hours whole ones, at least one
 */
public record HoursShortfall(LocalDate lastDay, int hours) {}
