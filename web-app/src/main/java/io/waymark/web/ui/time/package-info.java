/** Dates and times as the viewer reads them. */
@NullMarked
package io.waymark.web.ui.time;

import org.jspecify.annotations.NullMarked;
