/** Tests of published roadmaps. */
@NullMarked
package io.waymark.advising.roadmap;

import org.jspecify.annotations.NullMarked;
