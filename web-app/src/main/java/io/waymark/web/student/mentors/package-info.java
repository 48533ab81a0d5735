/** Finding a mentor and booking time with them. */
@NullMarked
package io.waymark.web.student.mentors;

import org.jspecify.annotations.NullMarked;
