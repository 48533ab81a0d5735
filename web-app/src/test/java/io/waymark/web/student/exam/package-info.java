/** Tests of exams. */
@NullMarked
package io.waymark.web.student.exam;

import org.jspecify.annotations.NullMarked;
