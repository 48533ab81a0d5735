/** Tests of cohorts. */
@NullMarked
package io.waymark.advising.cohort;

import org.jspecify.annotations.NullMarked;
