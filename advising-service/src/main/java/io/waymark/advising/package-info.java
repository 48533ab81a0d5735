/** Advising at colleges: the directory, imports, caseloads, students' roadmaps and their evidence, appointments, notes. */
@NullMarked
package io.waymark.advising;

import org.jspecify.annotations.NullMarked;
