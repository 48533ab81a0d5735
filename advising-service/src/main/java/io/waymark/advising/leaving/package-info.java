/** Somebody's leaving, as one act in which every feature has its share. */
@NullMarked
package io.waymark.advising.leaving;

import org.jspecify.annotations.NullMarked;
