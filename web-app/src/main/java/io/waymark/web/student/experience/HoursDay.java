package io.waymark.web.student.experience;

import java.time.LocalDate;
import java.util.List;

/**
 * A day of the week that is shown.
 *
 * @param open whether hours of it can be entered
 */
record HoursDay(LocalDate date, String name, boolean today, boolean open, List<HoursLine> lines) {}
