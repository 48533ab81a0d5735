/** The roadmap drawn as a road: ridge, stages, steps, and the next best step. */
@NullMarked
package io.waymark.web.ui.trail;

import org.jspecify.annotations.NullMarked;
