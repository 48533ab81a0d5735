/** Meetings of either service, as any of their two sides sees them: in a list, on a page of their own, and what may be done. */
@NullMarked
package io.waymark.web.ui.meeting;

import org.jspecify.annotations.NullMarked;
