/** A student's hours as the student and the advisor read them: the week, the targets, what waits, what is disputed. */
@NullMarked
package io.waymark.web.ui.hours;

import org.jspecify.annotations.NullMarked;
