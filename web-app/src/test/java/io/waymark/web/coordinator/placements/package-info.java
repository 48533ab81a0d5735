/** Tests of placements as coordinators see them. */
@NullMarked
package io.waymark.web.coordinator.placements;

import org.jspecify.annotations.NullMarked;
