/** The form in which somebody writes down when they can be met; one for advisors and mentors. */
@NullMarked
package io.waymark.web.hours;

import org.jspecify.annotations.NullMarked;
