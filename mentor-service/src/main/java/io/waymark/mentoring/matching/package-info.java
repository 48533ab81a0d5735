/** Which mentors may suit a student, and why. */
@NullMarked
package io.waymark.mentoring.matching;

import org.jspecify.annotations.NullMarked;
