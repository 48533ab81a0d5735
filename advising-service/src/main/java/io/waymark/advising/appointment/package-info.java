/** Meetings of students with their advisor, on the time that scheduling keeps. */
@NullMarked
package io.waymark.advising.appointment;

import org.jspecify.annotations.NullMarked;
