/** Meetings of a student with a mentor, from the booking to both sides' report that they met. */
@NullMarked
package io.waymark.mentoring.session;

import org.jspecify.annotations.NullMarked;
