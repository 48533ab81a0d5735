/** Finding students by name or number, and ticking those one means. */
@NullMarked
package io.waymark.web.ui.pick;

import org.jspecify.annotations.NullMarked;
