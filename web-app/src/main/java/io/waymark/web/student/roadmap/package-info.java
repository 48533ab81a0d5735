/** A student's own roadmap: where they stand, and each step with its evidence. */
@NullMarked
package io.waymark.web.student.roadmap;

import org.jspecify.annotations.NullMarked;
