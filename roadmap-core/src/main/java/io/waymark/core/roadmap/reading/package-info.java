/** Reads a roadmap from its YAML text, or tells everything that is wrong with it. */
@NullMarked
package io.waymark.core.roadmap.reading;

import org.jspecify.annotations.NullMarked;
