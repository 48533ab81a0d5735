package io.waymark.web.advisor.students;

import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.reason.ReasonView;

/**
 * Why the student needs attention and what to do about it.
 *
 * @param resolved what would end it
 */
record FileReason(ReasonView reason, String resolved, Action action) {}
