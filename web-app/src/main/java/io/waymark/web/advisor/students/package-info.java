/** One student as their advisor sees them: their road, notes, appointments, waivers. */
@NullMarked
package io.waymark.web.advisor.students;

import org.jspecify.annotations.NullMarked;
