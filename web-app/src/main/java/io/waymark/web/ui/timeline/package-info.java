/** What happened, latest first, whatever it was. */
@NullMarked
package io.waymark.web.ui.timeline;

import org.jspecify.annotations.NullMarked;
