package io.waymark.web.ui.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the week that is shown.
 *
 * @param open whether hours of it can be entered
 */
public record HoursDay(LocalDate date, String name, boolean today, boolean open, List<HoursLine> lines) {}
