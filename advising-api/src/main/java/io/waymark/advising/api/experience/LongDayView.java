package io.waymark.advising.api.experience;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A day of more than 16 hours of work.
 *
 * @param hours of that day alone; what went on past midnight is of both days
 */
public record LongDayView(LocalDate day, BigDecimal hours) {}
