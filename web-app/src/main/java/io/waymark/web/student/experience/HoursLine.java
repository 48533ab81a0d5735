package io.waymark.web.student.experience;

import io.waymark.web.ui.page.State;

/**
 * An entry in the week.
 *
 * @param hours how many, in words
 * @param when from when until when
 * @param href the step that it is for
 */
record HoursLine(String hours, String when, String site, State state, String href) {}
