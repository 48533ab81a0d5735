/** Figures drawn rather than read. */
@NullMarked
package io.waymark.web.ui.chart;

import org.jspecify.annotations.NullMarked;
