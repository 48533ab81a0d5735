/** Figures drawn rather than read. */
@NullMarked
package io.waymark.web.chart;

import org.jspecify.annotations.NullMarked;
