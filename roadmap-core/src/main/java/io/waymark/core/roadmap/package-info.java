/** A career roadmap as data: stages, steps, the evidence they ask for, and the sourced facts behind them. */
@NullMarked
package io.waymark.core.roadmap;

import org.jspecify.annotations.NullMarked;
