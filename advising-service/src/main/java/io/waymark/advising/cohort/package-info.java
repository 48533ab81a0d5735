/** Groups of students who go together. */
@NullMarked
package io.waymark.advising.cohort;

import org.jspecify.annotations.NullMarked;
