/** How a step is done, and what is known about it with its sources. */
@NullMarked
package io.waymark.web.ui.guide;

import org.jspecify.annotations.NullMarked;
