package io.waymark.advising.api.experience;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How far somebody had come by the end of a week.
 *
 * @param monday on which the week began
 * @param hours put in during the week
 * @param verified all of them so far that are verified now
 * @param total all of them so far
 */
public record HoursWeekView(LocalDate monday, BigDecimal hours, BigDecimal verified, BigDecimal total) {}
