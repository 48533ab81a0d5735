/** Groups of students who go together. */
@NullMarked
package io.waymark.advising.api.cohort;

import org.jspecify.annotations.NullMarked;
