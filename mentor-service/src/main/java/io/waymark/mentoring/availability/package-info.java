/** When mentors can be met. */
@NullMarked
package io.waymark.mentoring.availability;

import org.jspecify.annotations.NullMarked;
