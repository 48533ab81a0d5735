package io.waymark.web.ui.hours;

import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the week.
 *
 * @param hours how many, in words
 * @param written how many the student wrote, in words, where the supervisor corrected them
 * @param when from when until when
 * @param href the step that it is for
 */
public record HoursLine(String hours, @Nullable String written, String when, String site, State state, String href) {}
