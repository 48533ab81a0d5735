/** Placements as both sides read of them: how one stands, and what happened to it. */
@NullMarked
package io.waymark.web.ui.placement;

import org.jspecify.annotations.NullMarked;
