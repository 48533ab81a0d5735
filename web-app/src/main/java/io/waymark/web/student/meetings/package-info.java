/** A student’s meetings, with their advisor and with mentors: what is coming, what was, and booking with the advisor. */
@NullMarked
package io.waymark.web.student.meetings;

import org.jspecify.annotations.NullMarked;
