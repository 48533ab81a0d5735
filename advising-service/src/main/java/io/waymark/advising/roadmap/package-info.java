/** The roadmaps a college has published. */
@NullMarked
package io.waymark.advising.roadmap;

import org.jspecify.annotations.NullMarked;
