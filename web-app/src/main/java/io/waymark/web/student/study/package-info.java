/** A student's plan to study for an exam: what is to do this week, what was done, and until when it will take. */
@NullMarked
package io.waymark.web.student.study;

import org.jspecify.annotations.NullMarked;
