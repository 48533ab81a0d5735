package io.waymark.web.ui.meeting;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Crumb;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting's page as it is drawn.
 *
 * @param step what the step is called that it is about
 * @param history what was said of its attendance; null while its service does not answer
 * @param ways how one can meet
 */
record MeetingPage(
        List<Crumb> crumbs,
        Meeting meeting,
        @Nullable String step,
        @Nullable List<AttendanceEntry> history,
        List<Choice> ways) {}
