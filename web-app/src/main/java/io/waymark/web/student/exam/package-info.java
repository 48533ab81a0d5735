/** A student's exam: when it may be taken, how it went, and the award as evidence. */
@NullMarked
package io.waymark.web.student.exam;

import org.jspecify.annotations.NullMarked;
