package io.waymark.web.advisor.students;

import io.waymark.web.ui.hours.HoursSheet;

/** A student's hours as the advisor sees them. */
record StudentHoursPage(String file, String name, HoursSheet hours) {}
